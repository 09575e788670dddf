package cn.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.duibiao.knowledge.EvaluationWords;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evaluation against the scoring script that the annotations come with: every total has to be the same. */
class ScoringScriptTest {

    private static final Path SCRIPT = Path.of("..", "shared", "gold", "score.py");
    private static final Path GOLD = SCRIPT.resolveSibling("facts");
    private static final Path TEXT = SCRIPT.resolveSibling("text");

    @TempDir
    private Path folder;

    @BeforeEach
    void scriptCanRun() throws Exception {
        assumeTrue(Files.isRegularFile(SCRIPT), "not compared with the scoring script: there is no " + SCRIPT);
        assumeTrue(hasPython(), "not compared with the scoring script: python3 cannot be run");
    }

    @Test
    void totalsOfTheExampleAreThoseOfTheScript() throws Exception {
        Example example = Example.in(folder);

        assertSameTotals(example.facts(), example.gold().getParent(), example.text().getParent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void totalsOfSpoiltAnnotationsAreThoseOfTheScript(long seed) throws Exception {
        assumeTrue(Files.isDirectory(GOLD) && Files.isDirectory(TEXT),
                "not compared with the scoring script on real annotations: there is no " + GOLD);
        Path facts = folder.resolve("facts.csv");
        new SpoiltFacts(seed).write(GoldFiles.read(List.of(GOLD)), TEXT, facts);

        assertSameTotals(facts, GOLD, TEXT);
    }

    private void assertSameTotals(Path facts, Path gold, Path text) throws Exception {
        Evaluation evaluation = new Evaluator(EvaluationWords.load(KnowledgeFiles.packaged()))
                .evaluate(FactRows.read(facts), GoldFiles.read(List.of(gold)), new GoldTexts(List.of(text)));

        assertThat(asTheScriptPrints(evaluation)).isEqualTo(script(facts, gold, text));
    }

    private List<String> script(Path facts, Path gold, Path text) throws Exception {
        Path out = folder.resolve("script.out");
        Process process = new ProcessBuilder("python3", "-X", "utf8", SCRIPT.toString(), facts.toString(), gold.toString(),
                text.toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the script ends").isTrue();
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream().skip(1).map(ScoringScriptTest::singleSpaced).toList();
    }

    private static List<String> asTheScriptPrints(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        evaluation.documents().forEach(document -> lines.add(line(document.id(), document.score())));
        Score total = evaluation.total();
        lines.add(line("ALL", total));
        lines.add("of the mentions hit: " + Stream.of(Field.values()).map(field -> field.code() + " "
                + number(total.field(field).right() / (double) Math.max(1, total.hits()))).collect(Collectors.joining(" ")));
        lines.add("canonical id P/R/F1: " + three(total.canonical()));
        lines.add("rows in the table: " + evaluation.tableRows() + ", placed in gold documents: " + total.rows()
                + ", strict F1: " + number(total.strict().f1()));
        return lines;
    }

    private static String line(String name, Score score) {
        return String.format(Locale.ROOT, "%s %d %d %d | %s | %s", name, score.annotated(), score.rows(), score.hits(),
                three(score.mentions()), three(score.strict()));
    }

    private static String three(Ratio ratio) {
        return number(ratio.precision()) + " " + number(ratio.recall()) + " " + number(ratio.f1());
    }

    private static String number(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String singleSpaced(String line) {
        return line.strip().replaceAll(" +", " ");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
