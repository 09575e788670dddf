package cn.duibiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.check.Contradiction.Kind;
import cn.duibiao.check.Contradiction.Reason;
import cn.duibiao.comparison.Facts;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.tables.DocumentRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContradictionFinderTest {

    private static final DocumentRow PLAN = Facts.document("plan", "松江区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final DocumentRow REPORT = Facts.document("report", "松江区", DocumentKind.WORK_REPORT, 2021);
    private static final DocumentRow TERM = Facts.document("term", "松江区", DocumentKind.WORK_REPORT, 2021);
    private static final DocumentRow MORNING = ofDay("morning");
    private static final DocumentRow EVENING = ofDay("evening");
    private static final DocumentRow LATER = Facts.document("later", "松江区", DocumentKind.MIDTERM_EVALUATION, 2023);
    private static final DocumentRow NEIGHBOUR = Facts.document("neighbour", "青浦区", DocumentKind.WORK_REPORT, 2021);
    private static final ContradictionFinder FINDER = new ContradictionFinder(Knowledge.load(KnowledgeFiles.packaged()));

    @Test
    void aPlanAndAReportThatPromiseDifferentGrowthAreAConflict() {
        assertThat(found(
                growth("a", PLAN, "全社会固定资产投资年均增长率", "fai", "10", "10"),
                growth("b", REPORT, "固定资产投资", "fai", "6%", "6"))).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(contradiction.difference()).isEqualTo("4个百分点");
        });
    }

    @Test
    void aReportOfTheTermMaySpeakOfALaterTimeThanTheReportOfTheYear() {
        assertThat(found(firms("a", REPORT, "52", "2020"), firms("b", TERM, "64", "2020")))
                .extracting(Contradiction::reason).containsExactly(Reason.OTHER_TIME);
        assertThat(found(firms("a", REPORT, "62", "2020"), firms("b", TERM, "64", "2020")))
                .extracting(Contradiction::reason).containsExactly(Reason.LATER_FIGURE);
    }

    @Test
    void partsOfThePopulationHaveNumbersOfTheirOwn() {
        assertThat(found(
                growth("a", PLAN, "城镇居民人均可支配收入", "income", "5%", "5"),
                growth("b", REPORT, "农村居民人均可支配收入", "income", "7%", "7"))).isEmpty();
    }

    @Test
    void twoVersionsOfTheReportOfOneDayContradictEachOther() {
        assertThat(found(firms("a", MORNING, "52", "2020"), firms("b", EVENING, "64", "2020")))
                .extracting(Contradiction::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void aRoundedNumberIsNoConflict() {
        assertThat(found(
                money("a", PLAN, "规模以上工业总产值", "industry_output", "4072.65亿元", "407265000000"),
                money("b", REPORT, "规上工业产值", "industry_output", "4070亿元", "407000000000")))
                .extracting(Contradiction::reason).containsExactly(Reason.ROUNDED);
    }

    @Test
    void anEstimateAgainstTheFigureIsPreliminary() {
        assertThat(found(
                money("a", PLAN, "地区生产总值", "gdp", "1637.11亿元", "163711000000"),
                money("b", REPORT, "地区生产总值", "gdp", "1620亿元", "162000000000").status(Status.ESTIMATE)))
                .extracting(Contradiction::reason).containsExactly(Reason.ESTIMATE);
    }

    @Test
    void anEstimateThatIsFarFromTheFigureIsAConflict() {
        assertThat(found(
                money("a", PLAN, "社会消费品零售总额", "retail", "612亿元", "61200000000"),
                money("b", REPORT, "社会消费品零售总额", "retail", "450亿元", "45000000000").status(Status.ESTIMATE)))
                .extracting(Contradiction::reason).containsExactly(Reason.UNEXPLAINED);
    }

    @Test
    void aNumberWhoseClauseNamesSomethingElseIsNone() {
        assertThat(found(
                money("a", PLAN, "社会消费品零售总额", "retail", "612亿元", "61200000000"),
                money("b", REPORT, "社会消费品零售总额", "retail", "450亿元", "45000000000")
                        .after("社会消费品零售总额保持稳定，总部企业贡献增加值")))
                .extracting(Contradiction::reason).containsExactly(Reason.UNCERTAIN);
    }

    @Test
    void theRateOfAYearHasNotGrownBetweenTwoReportsOfTheNext() {
        assertThat(found(
                Facts.fact("a", REPORT, "空气质量优良率", "aqi_good").value("91.6%", "91.6", "%").status(Status.ACTUAL).period("2020"),
                Facts.fact("b", TERM, "空气优良率", "aqi_good").value("94.7%", "94.7", "%").status(Status.ACTUAL).period("2020")))
                .extracting(Contradiction::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void theFigureOfALaterDocumentIsFinalWhereItIsNear() {
        assertThat(found(
                money("a", REPORT, "地区生产总值", "gdp", "1637.11亿元", "163711000000"),
                money("b", LATER, "地区生产总值", "gdp", "1653.2亿元", "165320000000")))
                .extracting(Contradiction::reason).containsExactly(Reason.LATER_FIGURE);
    }

    @Test
    void aTargetOfALaterDocumentReplacesAnEarlierOne() {
        assertThat(found(
                growth("a", PLAN, "地区生产总值", "gdp", "8%", "8"), growth("b", LATER, "地区生产总值", "gdp", "6%", "6")))
                .extracting(Contradiction::reason).containsExactly(Reason.LATER_TARGET);
    }

    @Test
    void stepsOfAProjectAreDifferentThings() {
        assertThat(found(
                area("a", PLAN, "低效建设用地减量化立项", "land_reduction", "150公顷", "150"),
                area("b", REPORT, "低效建设用地减量化验收", "land_reduction", "165公顷", "165")))
                .extracting(Contradiction::kind).containsExactly(Kind.DIFFERENT_SCOPE);
    }

    @Test
    void aBoundIsKeptByALargerNumber() {
        assertThat(found(
                money("a", PLAN, "外贸进出口总额", "trade_total", "1500亿元", "150000000000").op(Op.AT_LEAST),
                money("b", REPORT, "外贸进出口总额", "trade_total", "1600亿元", "160000000000")))
                .extracting(Contradiction::reason).containsExactly(Reason.BOUND);
    }

    @Test
    void unitsAreTurnedIntoOne() {
        assertThat(found(
                area("a", PLAN, "新增绿地", "green_new", "20公顷", "20"),
                Facts.fact("b", REPORT, "新增绿地", "green_new").value("200000平方米", "200000", "平方米").status(Status.ACTUAL).period("2020")))
                .isEmpty();
        assertThat(found(
                area("a", PLAN, "新增绿地", "green_new", "20公顷", "20"),
                Facts.fact("b", REPORT, "新增绿地", "green_new").value("160000平方米", "160000", "平方米").status(Status.ACTUAL).period("2020")))
                .extracting(Contradiction::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void otherPlacesPeriodsMeasuresAndTargetsNeverMeet() {
        Facts.Builder mine = growth("a", PLAN, "地区生产总值", "gdp", "10%", "10");
        assertThat(found(mine, growth("b", NEIGHBOUR, "地区生产总值", "gdp", "6%", "6"))).isEmpty();
        assertThat(found(mine, growth("b", REPORT, "地区生产总值", "gdp", "6%", "6").period("2021"))).isEmpty();
        assertThat(found(mine, growth("b", REPORT, "地区生产总值", "gdp", "6%", "6").measure(Measure.LEVEL))).isEmpty();
        assertThat(found(mine, growth("b", REPORT, "地区生产总值", "gdp", "6%", "6").status(Status.ACTUAL))).isEmpty();
        assertThat(found(mine, growth("b", REPORT, "地区生产总值", "gdp", "6%", "6").region("九亭镇"))).isEmpty();
        assertThat(found(mine, growth("b", REPORT, "地区生产总值", "gdp", "6%", "6").confidence(Confidence.LOW))).isEmpty();
    }

    @Test
    void theFirstNumberOfACompoundCellBelongsToItsFirstName() {
        Value cell = new Value.Ratio(List.of(new BigDecimal(70), new BigDecimal(500)));
        assertThat(found(
                Facts.fact("a", PLAN, "上市、挂牌企业数", "listed_firms").value("70/500", cell, "家"),
                Facts.fact("b", PLAN, "上市企业总数", "listed_firms").value("100家", "100", "家")))
                .extracting(Contradiction::kind).containsExactly(Kind.CONFLICT);
    }

    private static Facts.Builder growth(String id, DocumentRow document, String indicator, String canonical, String text, String number) {
        return Facts.fact(id, document, indicator, canonical).value(text, number, "%").measure(Measure.GROWTH).period("2021/2025");
    }

    private static Facts.Builder money(String id, DocumentRow document, String indicator, String canonical, String text, String number) {
        return Facts.fact(id, document, indicator, canonical).value(text, number, "元").status(Status.ACTUAL).period("2020");
    }

    private static Facts.Builder area(String id, DocumentRow document, String indicator, String canonical, String text, String number) {
        return Facts.fact(id, document, indicator, canonical).value(text, number, "公顷").status(Status.ACTUAL).period("2020");
    }

    private static List<Contradiction> found(Facts.Builder... facts) {
        List<Fact> built = Stream.of(facts).map(Facts.Builder::build).toList();
        return FINDER.find(List.of(PLAN, REPORT, TERM, MORNING, EVENING, LATER, NEIGHBOUR), built);
    }

    private static DocumentRow ofDay(String id) {
        DocumentRow report = Facts.document(id, "松江区", DocumentKind.WORK_REPORT, 2021);
        return new DocumentRow(report.docId(), report.district(), report.regionPath(), report.kind(), report.year(), report.title(),
                "2021-01-12", report.sourceFile(), report.chars(), report.sections(), report.sentences(), report.facts(),
                report.warnings(), report.speaker(), report.proof());
    }

    private static Facts.Builder firms(String id, DocumentRow document, String number, String period) {
        return Facts.fact(id, document, "上市企业总数", "listed_firms").value(number + "家", number, "家").status(Status.ACTUAL).period(period);
    }
}
