package cn.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.tables.DocumentRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparerTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final DocumentRow SJ_PLAN = Facts.document("sj-plan", "松江区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final DocumentRow SJ_REPORT = Facts.document("sj-report", "松江区", DocumentKind.WORK_REPORT, 2022);
    private static final DocumentRow QP_PLAN = Facts.document("qp-plan", "青浦区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final DocumentRow CN_PLAN = Facts.document("cn-plan", "长宁区", DocumentKind.PLAN_PROPOSAL, 2021);

    @Test
    void theSameGoalOfSeveralDistrictsIsOneRow() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "地区生产总值", "gdp").value("2200亿元", "220000000000", "元").op(Op.AT_LEAST),
                Facts.fact("b", QP_PLAN, "GDP总量", "gdp").value("1700亿元", "170000000000", "元").op(Op.ABOUT));

        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("gdp.level.money.target.2025");
            assertThat(row.name()).isEqualTo("地区生产总值");
            assertThat(row.cells()).extracting(Cell::text).containsExactly("≥2200亿元", "约1700亿元", "");
            assertThat(row.cells()).extracting(Cell::state)
                    .containsExactly(Cell.State.STATED, Cell.State.STATED, Cell.State.NOT_FOUND);
        });
    }

    @Test
    void measureStatusPeriodAndUnitFamilyNeverShareARow() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "地区生产总值", "gdp").value("2200亿元", "220000000000", "元"),
                Facts.fact("b", QP_PLAN, "地区生产总值", "gdp").value("6%", "6", "%").measure(Measure.GROWTH),
                Facts.fact("c", QP_PLAN, "地区生产总值", "gdp").value("6%", "6", "%"),
                Facts.fact("d", CN_PLAN, "地区生产总值", "gdp").value("1800亿元", "180000000000", "元").period("2024"),
                Facts.fact("e", CN_PLAN, "地区生产总值", "gdp").value("1800亿元", "180000000000", "元")
                        .status(Status.ACTUAL));

        assertThat(comparison.rows()).hasSize(5).noneMatch(GoalRow::isShared);
    }

    @Test
    void numbersOfAPartOfThePopulationShareARowWithTheSamePartOnly() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "农村居民人均可支配收入", "income").value("5万元", "50000", "元"),
                Facts.fact("b", QP_PLAN, "农村常住居民人均可支配收入", "income").value("4万元", "40000", "元"),
                Facts.fact("c", QP_PLAN, "居民人均可支配收入", "income").value("8万元", "80000", "元"));

        assertThat(comparison.rows()).extracting(GoalRow::name).containsExactly("农村居民人均可支配收入", "居民人均可支配收入");
        assertThat(comparison.rows()).extracting(GoalRow::canonical).containsOnly("income");
        assertThat(comparison.rows().get(0).cells()).extracting(Cell::text).containsExactly("5万元", "4万元", "");
    }

    @Test
    void measureWordsShareARowOnlyWhereTheyCountTheSame() {
        assertThat(compare(
                Facts.fact("a", SJ_PLAN, "动迁安置房竣工", "resettlement_done").value("4000套", "4000", "套"),
                Facts.fact("b", QP_PLAN, "动迁安置房竣工", "resettlement_done").value("4个", "4", "个")).rows()).hasSize(2);
        assertThat(compare(
                Facts.fact("a", SJ_PLAN, "社区助餐场所", "elder_canteens").value("40个", "40", "个"),
                Facts.fact("b", QP_PLAN, "社区助餐场所", "elder_canteens").value("17家", "17", "家")).rows()).hasSize(1);
    }

    @Test
    void aTargetInWordsStandsBesideTheNumbersOfTheSameGoal() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "居民人均可支配收入", "income").measure(Measure.GROWTH).words("与经济增长同步"),
                Facts.fact("b", QP_PLAN, "居民人均可支配收入", "income").measure(Measure.GROWTH).value("6%", "6", "%"));

        assertThat(comparison.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(Cell::text).containsExactly("与经济增长同步", "6%", ""));
    }

    @Test
    void targetsComeFirstThenAchievements() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "地区生产总值", "gdp").value("1亿元", "100000000", "元").status(Status.ESTIMATE),
                Facts.fact("b", SJ_PLAN, "地区生产总值", "gdp").value("2亿元", "200000000", "元").status(Status.ACTUAL),
                Facts.fact("c", SJ_PLAN, "地区生产总值", "gdp").value("3亿元", "300000000", "元"));

        assertThat(comparison.rows()).extracting(GoalRow::status)
                .containsExactly(Status.TARGET, Status.ACTUAL, Status.ESTIMATE);
    }

    @Test
    void anUnknownIndicatorNeedsTheSameWordsInTwoDistricts() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "新建“口袋公园”", "").value("10个", "10", "个"),
                Facts.fact("b", QP_PLAN, "新建口袋公园", "").value("20个", "20", "个"),
                Facts.fact("c", CN_PLAN, "改造口袋公园", "").value("30个", "30", "个"));

        assertThat(comparison.rows()).singleElement().satisfies(row ->
                assertThat(row.cells()).extracting(Cell::text).containsExactly("10个", "20个", ""));
    }

    @Test
    void theBestFactOfACellStandsFirst() {
        Comparison comparison = compare(
                Facts.fact("words", SJ_PLAN, "地区生产总值", "gdp").words("高于全市平均水平"),
                Facts.fact("report", SJ_REPORT, "地区生产总值", "gdp").value("6.0%", "6.0", "%"),
                Facts.fact("unsure", SJ_PLAN, "地区生产总值", "gdp").value("6.1%", "6.1", "%").confidence(Confidence.LOW),
                Facts.fact("plan", SJ_PLAN, "地区生产总值", "gdp").value("6.2%", "6.2", "%"));

        List<String> percents = comparison.rows().stream().filter(row -> row.unit().equals("%")).findFirst().orElseThrow()
                .cells().get(0).facts().stream().map(Fact::id).toList();
        assertThat(percents).containsExactly("plan", "unsure", "report", "words");
    }

    @Test
    void numbersOfOtherRegionsAreLeftOut() {
        assertThat(compare(Facts.fact("a", SJ_PLAN, "地区生产总值", "gdp").value("1亿元", "100000000", "元")
                .region("上海市")).rows()).isEmpty();
    }

    @Test
    void aTargetInWordsIsNotNothing() {
        Comparison comparison = compare(Facts.fact("a", SJ_PLAN, "城镇登记失业人数", "unemployed").words("保持合理水平"));

        assertThat(comparison.rows().get(0).cells().get(0).state()).isEqualTo(Cell.State.QUALITATIVE);
    }

    @Test
    void whatAHigherLevelWillSetIsAStateOfItsOwn() {
        Comparison comparison = compare(Facts.fact("a", SJ_PLAN, "城镇登记失业人数", "unemployed").words("控制在市下达指标内"));

        assertThat(comparison.rows().get(0).cells().get(0).state()).isEqualTo(Cell.State.LEFT_TO_HIGHER_LEVEL);
    }

    @Test
    void goalsThatMeanTheSameShareARowThatSaysHowAlikeTheyAre() {
        Comparison comparison = compare(
                Facts.fact("a", SJ_PLAN, "粮食播种面积", "").value("15万亩", "150000", "亩"),
                Facts.fact("b", QP_PLAN, "粮食播种面积和产量", "").value("1万公顷", "10000", "公顷"),
                Facts.fact("c", QP_PLAN, "新建供水管网", "").value("20公里", "20", "公里"),
                Facts.fact("d", SJ_PLAN, "新建燃气管网", "").value("30公里", "30", "公里"));

        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("粮食播种面积 / 粮食播种面积和产量");
            assertThat(row.likeness()).isBetween(0.72, 0.99);
            assertThat(row.cells()).extracting(Cell::text).containsExactly("15万亩", "1万公顷", "");
        });
    }

    @Test
    void theTableHasTwoColumnsForEachDistrict(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("comparison.csv");
        ComparisonTable.write(compare(
                Facts.fact("a", SJ_PLAN, "地区生产总值", "gdp").value("2200亿元", "220000000000", "元"),
                Facts.fact("b", SJ_REPORT, "地区生产总值", "gdp").value("2300亿元", "230000000000", "元")), file);

        assertThat(Files.readString(file)).isEqualTo("goal,name,theme,measure,unit,status,period,松江区,松江区_facts,青浦区,"
                + "青浦区_facts,长宁区,长宁区_facts\r\ngdp.level.money.target.2025,地区生产总值,general,level,元,target,2025,"
                + "2200亿元,a;b,,,,\r\n");
    }

    private static Comparison compare(Facts.Builder... facts) {
        List<Region> districts = Stream.of("松江", "qingpu", "长宁区")
                .map(name -> KNOWLEDGE.regions().named(name).orElseThrow()).toList();
        return new Comparer(KNOWLEDGE).compare(districts, List.of(SJ_PLAN, SJ_REPORT, QP_PLAN, CN_PLAN),
                Stream.of(facts).map(Facts.Builder::build).toList());
    }
}
