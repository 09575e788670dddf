package cn.duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.check.Contradiction.Kind;
import cn.duibiao.comparison.GoldFacts;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contradictions of the annotated documents: all that the annotations imply are found, and what is called a conflict is one. */
class GoldContradictionsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path MORE = Path.of("../shared/corpus-more");
    private static final ContradictionFinder FINDER = new ContradictionFinder(Knowledge.load(KnowledgeFiles.packaged()));

    @TempDir
    private static Path folder;

    @Test
    void everyContradictionThatTheAnnotationsImplyIsFoundInThem() throws IOException {
        GoldFacts gold = GoldFacts.load();

        Set<String> implied = implied(gold);
        Set<String> found = FINDER.find(gold.documents(), gold.facts()).stream()
                .filter(contradiction -> contradiction.kind() != Kind.DIFFERENT_SCOPE)
                .map(contradiction -> key(contradiction.first().district(), contradiction.first())).collect(Collectors.toSet());

        assertThat(implied).hasSizeGreaterThanOrEqualTo(7);
        assertThat(found).containsAll(implied);
    }

    @Test
    void theyAreFoundInTheDocumentsTooAndConflictsAreConflicts() throws Exception {
        GoldFacts gold = GoldFacts.load();
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no documents in " + CORPUS);

        List<Contradiction> found = inDocuments(CORPUS);

        assertThat(found.stream().map(contradiction -> key(contradiction.first().district(), contradiction.first())))
                .containsAll(implied(gold));
        assertThat(precision(found)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void whatIsCalledAConflictInOtherDocumentsIsMostlyOneAndNoneIsHidden() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(MORE), "no documents in " + MORE);

        List<Contradiction> found = inDocuments(MORE, "深圳");

        assertThat(precision(found)).isGreaterThanOrEqualTo(0.8);
        assertThat(found.stream().map(GoldContradictionsTest::pair)).containsAll(judgements().entrySet().stream()
                .filter(judged -> judged.getValue().equals("conflict") && !judged.getKey().startsWith("松江区"))
                .map(Map.Entry::getKey).toList());
    }

    /** Those of a folder, or of the places in it whose files begin so. */
    private static List<Contradiction> inDocuments(Path corpus, String... places) throws Exception {
        List<Path> files = List.of(corpus);
        if (places.length > 0) {
            try (Stream<Path> all = Files.list(corpus)) {
                files = all.filter(file -> Stream.of(places).anyMatch(file.getFileName().toString()::startsWith)).sorted().toList();
            }
        }
        Path out = folder.resolve(corpus.getFileName());
        PipelineFactory.pipeline(KnowledgeFiles.packaged(), Messages.in(Locale.ENGLISH), 2)
                .run(files, out, ProgressListener.SILENT);
        return FINDER.find(DocumentsTable.read(out), FactsTable.read(out)).stream()
                .filter(contradiction -> contradiction.kind() != Kind.DIFFERENT_SCOPE).toList();
    }

    /** Of the conflicts that somebody has judged by reading both passages, how many are one (1 where there is none); most must have been judged. */
    private static double precision(List<Contradiction> found) throws IOException {
        Map<String, String> judged = judgements();
        List<String> conflicts = found.stream().filter(contradiction -> contradiction.kind() == Kind.CONFLICT)
                .map(GoldContradictionsTest::pair).toList();
        List<String> judgements = conflicts.stream().filter(judged::containsKey).map(judged::get).toList();
        assertThat(judgements).as("judged of %s", conflicts).hasSizeGreaterThanOrEqualTo((conflicts.size() + 1) / 2);
        return judgements.isEmpty() ? 1 : (double) judgements.stream().filter("conflict"::equals).count() / judgements.size();
    }

    /**
     * What the annotations imply, without any rule of the program: known indicators of one district with the same
     * measure, kind of statement, period, region and unit but another number, in two documents or in two sentences.
     */
    private static Set<String> implied(GoldFacts gold) {
        Map<String, String> districts = gold.documents().stream()
                .collect(Collectors.toMap(DocumentRow::docId, DocumentRow::district));
        Map<String, List<Fact>> groups = new HashMap<>();
        gold.facts().stream().filter(fact -> !fact.canonical().isEmpty() && !(fact.value() instanceof Value.Qualitative))
                .forEach(fact -> groups.computeIfAbsent(key(districts.get(fact.docId()), fact) + fact.region() + fact.unit(),
                        any -> new ArrayList<>()).add(fact));
        Set<String> implied = new HashSet<>();
        for (List<Fact> group : groups.values()) {
            for (Fact one : group) {
                for (Fact other : group) {
                    if (!one.value().equals(other.value()) && !one.evidence().equals(other.evidence())) {
                        implied.add(key(districts.get(one.docId()), one));
                    }
                }
            }
        }
        return implied;
    }

    private static String pair(Contradiction found) {
        return key(found.first().district(), found.first()) + "|" + found.first().valueText() + "|" + found.second().valueText();
    }

    private static String key(String district, Fact fact) {
        return String.join("|", district, fact.canonical().isEmpty() ? fact.indicator() : fact.canonical(),
                fact.measure().code(), fact.status() == Status.TARGET ? "target" : "actual", fact.period());
    }

    private static Map<String, String> judgements() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                GoldContradictionsTest.class.getResourceAsStream("/judgements/contradictions.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        }
    }
}
