package cn.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.duibiao.cleaning.Article;
import cn.duibiao.cleaning.Cleaner;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.reading.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the real documents beside the project, where they are there. */
class SharedCorpusTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Regions REGIONS = Regions.load(KnowledgeFiles.packaged());
    private static final Cleaner CLEANER = Cleaner.with(KnowledgeFiles.packaged());
    private static final DocumentAssembler ASSEMBLER = DocumentAssembler.with(KnowledgeFiles.packaged(), REGIONS);

    private static List<Document> documents(Path file) throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Article article : CLEANER.clean(new SourceReader().read(file, file.getFileName().toString()))) {
            documents.add(ASSEMBLER.assemble(article));
        }
        return documents;
    }

    private static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: the documents of " + folder + " are not here");
        return folder;
    }

    @Test
    void twelvePolicyDocumentsAndTwoNewsItemsAreRecognised() throws Exception {
        DocumentIds ids = new DocumentIds();
        List<String> found = new ArrayList<>();
        for (Path file : files(folder("corpus"))) {
            for (Document document : documents(file)) {
                found.add(ids.identified(document).id());
            }
        }
        assertThat(found).containsExactly("songjiang-2023-midterm-evaluation", "songjiang-2021-plan-outline",
                "qingpu-2021-work-report", "putuo-2021-work-report", "hongkou-2021-work-report", "jiading-2021-work-report",
                "minxing-2021-work-report", "yangpu-2012-work-report", "songjiang-2021-work-report",
                "xuhui-2021-work-report", "unknown-undated-other", "unknown-undated-other-2", "qingpu-2021-plan-outline",
                "changning-2021-plan-proposal");
    }

    @Test
    void indicatorTableIsComplete() throws Exception {
        List<Table> tables = new ArrayList<>();
        for (Path file : files(folder("corpus"))) {
            documents(file).forEach(document -> tables.addAll(document.tables()));
        }
        List<Table> indicators = tables.stream().filter(table -> table.header().contains("指标名称")).toList();
        assertThat(indicators).hasSize(2);
        Table whole = indicators.get(0);
        assertThat(whole.rows()).hasSize(21).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.isBlank()));
        Table emptied = indicators.get(1);
        int value = emptied.header().size() - 1;
        assertThat(emptied.rows()).hasSizeGreaterThan(25);
        assertThat(emptied.rows()).filteredOn(row -> !row.get(value).isBlank()).hasSize(3);
    }

    @Test
    void reportsOfOtherPlacesAndTimesAreRecognised() throws Exception {
        Path folder = folder("corpus-more");
        List<String> wrong = new ArrayList<>();
        int[] right = new int[3];
        List<String> index = Files.readAllLines(folder.resolve("INDEX.tsv")).stream().skip(1).toList();
        for (String line : index) {
            String[] entry = line.split("\t");
            Optional<Metadata> main = documents(folder.resolve(entry[0])).stream()
                    .max(Comparator.comparingInt(document -> document.sentences().size())).map(Document::metadata);
            boolean kind = main.filter(found -> found.kind() == DocumentKind.WORK_REPORT).isPresent();
            boolean year = main.filter(found -> found.year() == Integer.parseInt(entry[2])).isPresent();
            boolean region = main.flatMap(Metadata::region).filter(found -> isCalled(found, entry[1])).isPresent();
            right[0] += kind ? 1 : 0;
            right[1] += year ? 1 : 0;
            right[2] += region ? 1 : 0;
            if (!kind || !year || !region) {
                wrong.add(entry[0] + " " + main.map(found -> found.regionPath() + " " + found.kind() + " " + found.year())
                        .orElse("nothing"));
            }
        }
        assertThat((double) right[0] / index.size()).as("kind: " + wrong).isGreaterThan(0.98);
        assertThat((double) right[1] / index.size()).as("year: " + wrong).isGreaterThan(0.97);
        assertThat((double) right[2] / index.size()).as("region: " + wrong).isGreaterThan(0.93);
    }

    private static boolean isCalled(Region region, String name) {
        return name.equals("全国") ? region.level() == Region.Level.COUNTRY
                : name.endsWith(region.name()) || region.aliases().stream().anyMatch(name::endsWith);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
