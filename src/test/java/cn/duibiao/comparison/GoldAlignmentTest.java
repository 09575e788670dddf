package cn.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known goals of every two districts stand in one row exactly where the annotations say that they are the same goal. */
class GoldAlignmentTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final List<Region> DISTRICTS = Stream.of("松江", "青浦", "长宁", "嘉定")
            .map(name -> KNOWLEDGE.regions().named(name).orElseThrow()).toList();
    /** Measure words that count the same things. */
    private static final Set<String> COUNTS = Set.of("个", "家", "所", "处", "座", "项");

    @TempDir
    private Path folder;

    @Test
    void annotatedGoalsAreAlignedAsTheAnnotationsImply() throws IOException {
        GoldFacts gold = GoldFacts.load();

        assertAligned(pairs(gold.documents(), gold.facts(), Fact::id), implied(gold, Fact::id), 0.98, 0.95);
    }

    /** The whole way from the documents; what the extraction misses or misreads counts too. */
    @Test
    void goalsOfTheDocumentsAreAlignedAsTheAnnotationsImply() throws Exception {
        GoldFacts gold = GoldFacts.load();
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no documents in " + CORPUS);
        PipelineFactory.pipeline(KnowledgeFiles.packaged(), Messages.in(Locale.ENGLISH), 2)
                .run(List.of(CORPUS), folder.resolve("out"), ProgressListener.SILENT);

        Function<Fact, String> what = fact -> fact.canonical() + fact.measure() + fact.status() + fact.period();
        assertAligned(pairs(DocumentsTable.read(folder.resolve("out")), FactsTable.read(folder.resolve("out")), what),
                implied(gold, what), 0.90, 0.85);
    }

    private static void assertAligned(Set<String> aligned, Set<String> implied, double precision, double recall) {
        Set<String> right = new HashSet<>(aligned);
        right.retainAll(implied);
        assertThat(implied).hasSizeGreaterThan(20);
        assertThat((double) right.size() / aligned.size()).as("precision, wrong: %s", minus(aligned, implied)).isGreaterThanOrEqualTo(precision);
        assertThat((double) right.size() / implied.size()).as("recall, missed: %s", minus(implied, aligned)).isGreaterThanOrEqualTo(recall);
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    /** Pairs of facts of two districts that stand in one row of a known goal. */
    private static Set<String> pairs(List<DocumentRow> documents, List<Fact> facts, Function<Fact, String> name) {
        Comparison comparison = new Comparer(KNOWLEDGE).compare(DISTRICTS, documents, facts);
        Set<String> pairs = new HashSet<>();
        for (GoalRow row : comparison.rows()) {
            for (int i = 0; i < DISTRICTS.size() && !row.canonical().isEmpty(); i++) {
                for (int j = i + 1; j < DISTRICTS.size(); j++) {
                    for (Fact one : row.cells().get(i).facts()) {
                        row.cells().get(j).facts().forEach(other -> pairs.add(pair(one, other, name)));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> implied(GoldFacts gold, Function<Fact, String> name) {
        Map<String, Integer> order = DISTRICTS.stream().collect(Collectors.toMap(Region::name, DISTRICTS::indexOf));
        Set<String> implied = new HashSet<>();
        for (Fact one : gold.facts()) {
            for (Fact other : gold.facts()) {
                if (order.get(one.district()) < order.get(other.district()) && isOneGoal(one, other)) {
                    implied.add(pair(one, other, name));
                }
            }
        }
        return implied;
    }

    private static boolean isOneGoal(Fact one, Fact other) {
        return !one.canonical().isEmpty() && one.region().isEmpty() && other.region().isEmpty()
                && one.canonical().equals(other.canonical()) && one.measure() == other.measure()
                && one.status() == other.status() && one.period().equals(other.period()) && isOneKindOfUnit(one, other);
    }

    private static boolean isOneKindOfUnit(Fact one, Fact other) {
        return one.value() instanceof Value.Qualitative || other.value() instanceof Value.Qualitative
                || one.unit().equals(other.unit()) || COUNTS.contains(one.unit()) && COUNTS.contains(other.unit());
    }

    private static String pair(Fact one, Fact other, Function<Fact, String> name) {
        return one.district() + " " + name.apply(one) + " | " + other.district() + " " + name.apply(other);
    }
}
