package cn.duibiao.cli;

import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The districts that a user may name, and help for those who name another one. */
final class Districts {

    private static final String SHANGHAI = "上海市";

    private final Regions regions;
    private final List<DocumentRow> documents;
    private final Path folder;
    private final Messages messages;

    /**
     * @param documents of the results folder
     */
    Districts(Regions regions, List<DocumentRow> documents, Path folder, Messages messages) {
        this.regions = regions;
        this.documents = documents;
        this.folder = folder;
        this.messages = messages;
    }

    /**
     * The region of this name.
     *
     * @throws UsageException where it is unknown, with the names that are known
     */
    Region named(String name) {
        return regions.named(name).orElseThrow(() -> new UsageException(String.join(System.lineSeparator(),
                messages.get("usage.unknown_district", name), inFolder(),
                messages.get("usage.shanghai_districts", shanghai()))));
    }

    /**
     * Does nothing.
     *
     * @throws UsageException where no document is of the region
     */
    void requireDocuments(Region region) {
        if (documents.stream().noneMatch(document -> document.regionPath().equals(region.path()))) {
            throw new UsageException(messages.get("compare.no_documents", region.name(), folder, names()));
        }
    }

    /**
     * The regions of these names, each once.
     *
     * @throws UsageException where there are fewer than two, or one is unknown or has no document
     */
    List<Region> compared(List<String> wanted) {
        List<Region> found = wanted.stream().map(this::named).distinct().toList();
        if (found.size() < 2) {
            throw new UsageException(messages.get("usage.few_districts"));
        }
        found.forEach(this::requireDocuments);
        return found;
    }

    /**
     * The documents of the regions of these names; all that have a region where no name is given.
     *
     * @throws UsageException where one is unknown or has no document
     */
    List<DocumentRow> documentsOf(List<String> wanted) {
        List<Region> found = wanted.stream().map(this::named).toList();
        found.forEach(this::requireDocuments);
        Set<String> paths = found.stream().map(Region::path).collect(Collectors.toSet());
        return documents.stream().filter(document -> !document.regionPath().isEmpty()
                && (paths.isEmpty() || paths.contains(document.regionPath()))).toList();
    }

    private String inFolder() {
        return names().isEmpty() ? messages.get("usage.no_districts", folder)
                : messages.get("usage.known_districts", folder, names());
    }

    private String names() {
        return documents.stream().map(DocumentRow::district).filter(name -> !name.isEmpty()).distinct()
                .collect(Collectors.joining(" "));
    }

    private String shanghai() {
        return regions.all().stream().filter(region -> region.level() == Region.Level.DISTRICT)
                .filter(region -> region.path().startsWith(SHANGHAI + "/")).map(Region::name)
                .collect(Collectors.joining(" "));
    }
}
