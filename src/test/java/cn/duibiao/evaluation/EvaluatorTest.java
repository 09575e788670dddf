package cn.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.duibiao.knowledge.EvaluationWords;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

    @TempDir
    private Path folder;

    private Example example;

    @BeforeEach
    void write() throws IOException {
        example = Example.in(folder);
    }

    @Test
    void mentionsAndWholeFactsAreCounted() {
        Score score = evaluate(List.of(example.text())).total();

        assertThat(score.mentions()).isEqualTo(new Ratio(5, 6, 6));
        assertThat(score.strict()).isEqualTo(new Ratio(3, 6, 6));
        assertThat(score.field(Field.PERIOD)).isEqualTo(new Ratio(4, 6, 6));
        assertThat(score.field(Field.UNIT)).isEqualTo(new Ratio(5, 6, 6));
        assertThat(score.canonical()).isEqualTo(new Ratio(1, 2, 3));
    }

    @Test
    void rowsOfOtherDocumentsAreLetBe() {
        Evaluation evaluation = evaluate(List.of(example.text()));

        assertThat(evaluation.tableRows()).isEqualTo(7);
        assertThat(evaluation.total().rows()).isEqualTo(6);
    }

    @Test
    void eachConfidenceHasItsOwnPrecision() {
        assertThat(evaluate(List.of(example.text())).bands())
                .extracting(Band::code, Band::rows, Band::hits, Band::strict)
                .containsExactly(tuple("high", 3, 3, 2), tuple("medium", 2, 2, 1), tuple("low", 1, 0, 0));
    }

    @Test
    void theIntervalOfAPrecisionIsWilsons() {
        Band band = new Band("high", 100, 100, 97);

        assertThat(band.lowest()).isCloseTo(0.9155, org.assertj.core.api.Assertions.within(0.0005));
        assertThat(band.highest()).isCloseTo(0.9897, org.assertj.core.api.Assertions.within(0.0005));
    }

    @Test
    void everyDisagreementIsListedInTheOrderOfTheText() {
        assertThat(evaluate(List.of(example.text())).disagreements())
                .extracting(Disagreement::kind, Disagreement::valueText, Disagreement::fields).containsExactly(
                        tuple(Disagreement.Kind.DIFFERENT, "1200亿元", List.of("canonical")),
                        tuple(Disagreement.Kind.DIFFERENT, "6.5%", List.of("period")),
                        tuple(Disagreement.Kind.SPURIOUS, "12号", List.of()),
                        tuple(Disagreement.Kind.MISSED, "三所", List.of()),
                        tuple(Disagreement.Kind.DIFFERENT, "10%", List.of("indicator")),
                        tuple(Disagreement.Kind.DIFFERENT, "35微克/立方米", List.of("canonical")));
    }

    @Test
    void withoutATextTheEvidenceStandsForIt() {
        Evaluation evaluation = evaluate(List.of());

        assertThat(evaluation.total().mentions()).isEqualTo(new Ratio(5, 6, 6));
        assertThat(evaluation.total().strict()).isEqualTo(new Ratio(3, 6, 6));
        assertThat(evaluation.notes()).extracting(Problem::key, Problem::line)
                .containsExactly(tuple("evaluate.problem.quote_not_in_evidence", 4L));
    }

    @Test
    void theTextBesideTheAnnotationsNeedsNoMention() throws IOException {
        Files.copy(example.text(), example.gold().resolveSibling("sample.txt"));

        Evaluation evaluation = evaluate(List.of());

        assertThat(evaluation.notes()).isEmpty();
        assertThat(evaluation.total().mentions()).isEqualTo(new Ratio(5, 6, 6));
    }

    @Test
    void aQuoteThatTheTextDoesNotHaveIsToldAndLeftOut() throws IOException {
        Files.writeString(example.text(), Files.readString(example.text()).replace("新建学校三所", "新建学校若干"));

        Evaluation evaluation = evaluate(List.of(example.text()));

        assertThat(evaluation.total().annotated()).isEqualTo(5);
        assertThat(evaluation.notes()).extracting(Problem::key, Problem::line)
                .containsExactly(tuple("evaluate.problem.quote_not_in_text", 4L));
    }

    @Test
    void aTextThatIsNotWhereItShouldBeIsMissed() {
        assertThatThrownBy(() -> evaluate(List.of(folder))).isInstanceOf(EvaluationException.class)
                .hasMessageContaining("no_text");
    }

    @Test
    void annotationsOfADocumentThatTheTableDoesNotKnowAreRefused() throws IOException {
        Files.writeString(example.gold(), Files.readString(example.gold()).lines().skip(3).findFirst().orElseThrow());

        assertThatThrownBy(() -> evaluate(List.of())).isInstanceOf(EvaluationException.class)
                .hasMessageContaining("no_document");
    }

    @Test
    void theSameSentenceTwiceIsTwoPlaces() throws IOException {
        String sentence = "新增养老床位100张。";
        Path text = Files.writeString(folder.resolve("twice.txt"), sentence + "\n" + sentence);
        GoldFact first = new GoldFact(1, "养老床位100张。\n", "100张", "新增养老床位", "level", List.of(100.0), "张", "=",
                "target", "", "", "");
        GoldFact second = new GoldFact(2, "\n新增养老床位100张", "100张", "新增养老床位", "level", List.of(100.0), "张", "=",
                "target", "", "", "");
        FactRow row = new FactRow("", "", "", sentence, "100张", 6, "新增养老床位", "", "level", "100", "", "张", "=",
                "target", "", "", "");

        Evaluation evaluation = evaluator().evaluate(List.of(row, row),
                List.of(new GoldFile("twice", folder.resolve("twice.jsonl"), List.of(first, second))),
                new GoldTexts(List.of(text)));

        assertThat(evaluation.total().strict()).isEqualTo(new Ratio(2, 2, 2));
        assertThat(evaluation.bands()).isEmpty();
    }

    @Test
    void theDisagreementsCanBeWorkedOnAsATable() throws IOException {
        Path table = folder.resolve("disagreements.csv");

        DisagreementsTable.write(evaluate(List.of(example.text())), table);

        assertThat(Files.readString(table)).startsWith("document,kind,fields,gold_line,fact_id,confidence,")
                .contains("sample,different,period,2,f2,high,6.5%,6.5%,地区生产总值,地区生产总值,6.5,6.5,%,%");
        assertThat(Files.readString(table).split("\r\n")).hasSize(7);
    }

    @Test
    void anOffsetThatIsNoNumberIsNamedWithItsLine() throws IOException {
        Files.writeString(example.facts(), Files.readString(example.facts()).replaceFirst(",2,", ",second,"));

        assertThatThrownBy(() -> FactRows.read(example.facts())).isInstanceOf(EvaluationException.class)
                .hasMessageContaining("bad_offset").hasMessageContaining("line=3");
    }

    private Evaluation evaluate(List<Path> texts) {
        return evaluator().evaluate(FactRows.read(example.facts()), GoldFiles.read(List.of(example.gold())),
                new GoldTexts(texts));
    }

    private static Evaluator evaluator() {
        return new Evaluator(EvaluationWords.load(KnowledgeFiles.packaged()));
    }
}
