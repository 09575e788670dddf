package cn.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.EvaluationWords;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final EvaluationWords WORDS = EvaluationWords.load(KnowledgeFiles.packaged());

    private final Judge judge = new Judge(WORDS);

    @Test
    void whatSaysTheSameAgreesInEverything() {
        assertThat(judge.disagreements(row("1200", "", "家", "养老床位", "2025", ""), gold("养老床位", 1200))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1205.9, '', false", "1206.1, '', true", "'', '', true", "约1200, '', true", "1200, 1300, true",
            "1.2e3, '', false"})
    void numbersMayDifferByHalfAPercent(String value, String high, boolean isWrong) {
        assertThat(judge.disagreements(row(value, high, "家", "养老床位", "2025", ""), gold("养老床位", 1200)).contains(Field.VALUE))
                .isEqualTo(isWrong);
    }

    @Test
    void ofACompoundCellTheFirstNumberIsEnough() {
        GoldFact compound = gold("学校", 70, 500, 25);

        assertThat(judge.disagreements(row("70", "", "家", "学校", "2025", ""), compound)).isEmpty();
        assertThat(judge.disagreements(row("70:500:25", "", "家", "学校", "2025", ""), compound)).isEmpty();
        assertThat(judge.disagreements(row("70:510:25", "", "家", "学校", "2025", ""), compound)).containsExactly(Field.VALUE);
        assertThat(judge.disagreements(row("500", "", "家", "学校", "2025", ""), compound)).containsExactly(Field.VALUE);
    }

    @Test
    void wordsInPlaceOfANumberHaveNeitherValueNorUnit() {
        GoldFact qualitative = gold("养老床位");

        assertThat(judge.disagreements(row("", "", "%", "养老床位", "2025", ""), qualitative)).isEmpty();
        assertThat(judge.disagreements(row("3", "", "", "养老床位", "2025", ""), qualitative)).containsExactly(Field.VALUE);
    }

    @ParameterizedTest
    @CsvSource({"项, false", "'', false", "个, false", "张, true", "万家, true"})
    void measureWordsOfACountAreOne(String unit, boolean isWrong) {
        assertThat(judge.disagreements(row("1200", "", unit, "养老床位", "2025", ""), gold("养老床位", 1200)).contains(Field.UNIT))
                .isEqualTo(isWrong);
    }

    @Test
    void anOwnerHasToBeNamedWhereTheAnnotationNamesOne() {
        GoldFact fact = gold("养老床位", 1200);
        GoldFact ofATown = new GoldFact(1, fact.quote(), fact.valueText(), fact.indicator(), fact.measure(), fact.numbers(),
                fact.unit(), fact.op(), fact.status(), "", "泗泾镇", "");

        assertThat(judge.disagreements(row("1200", "", "家", "养老床位", "2019", ""), ofATown)).containsExactly(Field.REGION);
        assertThat(judge.disagreements(row("1200", "", "家", "养老床位", "2019", "泗泾"), ofATown)).isEmpty();
    }

    @Test
    void thePeriodCountsOnlyWhereTheAnnotationHasOne() {
        assertThat(judge.disagreements(row("1200", "", "家", "养老床位", "2024", ""), gold("养老床位", 1200)))
                .isEqualTo(Set.of(Field.PERIOD));
    }

    @ParameterizedTest
    @CsvSource({
            "预计地区生产总值, 地区生产总值, true",
            "全区绿化覆盖率, 绿化覆盖率, true",
            "床, 养老床位, false",
            "新增养老床位数量, 新增社区养老床位, true",
            "新增停车泊位, 新增养老床位, false",
            "累计, 总数, true",
            "累计, 床位, false"})
    void namesMayDifferInWordsThatSayLittle(String one, String other, boolean same) {
        assertThat(new IndicatorNames(WORDS.silent()).same(one, other)).isEqualTo(same);
    }

    private static FactRow row(String value, String high, String unit, String indicator, String period, String region) {
        return new FactRow("f", "d", "", "", "", 0, indicator, "", "level", value, high, unit, "=", "target", period, region,
                "high");
    }

    private static GoldFact gold(String indicator, double... numbers) {
        List<Double> values = java.util.Arrays.stream(numbers).boxed().toList();
        return new GoldFact(1, "q", "q", indicator, "level", values, "家", "=", "target", "2025", "", "");
    }
}
