package cn.duibiao.knowledge;

import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative regions of {@code models/regions.tsv}, by the names that users and texts give them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Regions {

    private static final String FILE = "regions.tsv";

    private final List<Region> all;
    private final RegionLookup lookup;
    private final RegionMentions mentions;

    private Regions(List<Region> all, RegionMentions mentions) {
        this.all = List.copyOf(all);
        this.lookup = new RegionLookup(all);
        this.mentions = mentions;
    }

    /**
     * Reads the regions.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static Regions load(KnowledgeFiles files) {
        List<Region> all = new ArrayList<>();
        Map<String, Region> byPath = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "name", "pinyin", "level", "parent", "aliases")) {
            Region region = new Region(row.require("name"), row.require("pinyin").toLowerCase(Locale.ROOT), level(row),
                    parent(row, byPath), row.list("aliases"));
            if (byPath.put(region.path(), region) != null) {
                throw row.error("the region " + region.path() + " is there twice");
            }
            all.add(region);
        }
        return new Regions(all, RegionMentions.load(files, all));
    }

    private static Region.Level level(KnowledgeFiles.Row row) {
        try {
            return Region.Level.valueOf(row.require("level"));
        } catch (IllegalArgumentException e) {
            throw row.error("no level of government: " + row.get("level"));
        }
    }

    private static Optional<Region> parent(KnowledgeFiles.Row row, Map<String, Region> byPath) {
        String path = row.get("parent");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (!byPath.containsKey(path)) {
            throw row.error("the parent " + path + " stands in no line above");
        }
        return Optional.of(byPath.get(path));
    }

    /** All of them, a parent before its children. */
    public List<Region> all() {
        return all;
    }

    /**
     * The region a user names: by its full name, by a path (上海市松江区, 上海/松江), by a short name or in pinyin. Where
     * a name fits several, the one above the others is meant, then a district of Shanghai, then a region above the
     * level of towns; else the name is not understood.
     *
     * @return empty where the name is unknown or could be any of several
     */
    public Optional<Region> named(String userInput) {
        return lookup.named(userInput);
    }

    /** The regions that a text names, in order, without overlaps, the longest name first at each place. */
    public List<Mention> mentions(CharSequence text) {
        return mentions.in(text, Optional.empty());
    }

    /**
     * As {@link #mentions(CharSequence)}, for a text that belongs to a region: a name that several regions share means
     * the one that is nearest to it, and the names of streets and towns count only within its province.
     */
    public List<Mention> mentions(CharSequence text, Optional<Region> home) {
        return mentions.in(text, home);
    }

    /** A region's name in a text. */
    public record Mention(Region region, Span span) {
    }
}
