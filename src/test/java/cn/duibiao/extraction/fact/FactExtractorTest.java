package cn.duibiao.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Table;
import cn.duibiao.extraction.quantity.Quantities;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.segmentation.SegmentedDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FactExtractorTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final FactExtractor EXTRACTOR = new FactExtractor(KNOWLEDGE);

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/cases/facts.tsv", delimiter = '\t', useHeadersInDisplayName = true, quoteCharacter = '\0', maxCharsPerColumn = 4096)
    void readsTheFactsOfASentence(String kind, String heading, String sentence, String facts) {
        DocumentKind documentKind = kind.equals("plan") ? DocumentKind.PLAN_OUTLINE : DocumentKind.WORK_REPORT;
        String read = extract(DocumentOf.sentences(KNOWLEDGE, documentKind, 2021, heading, sentence)).facts().stream()
                .map(FactExtractorTest::written).collect(Collectors.joining(" ; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(facts);
    }

    private static FactExtractor.Result extract(SegmentedDocument document) {
        return EXTRACTOR.extract(document, List.of(), Set.of());
    }

    private static String written(Fact fact) {
        return fact.valueText() + "=" + fact.indicator() + "|" + fact.measure().code() + "|" + number(fact.value()) + "|"
                + fact.unit() + "|" + fact.op().code() + "|" + fact.status().code() + "|" + fact.period() + "|" + fact.canonical();
    }

    private static String number(Value value) {
        if (value instanceof Value.Single single) {
            return Quantities.plain(single.number());
        }
        return value instanceof Value.Range range ? Quantities.plain(range.low()) + "~" + Quantities.plain(range.high()) : "";
    }

    @Test
    void anEvaluationSpeaksOfTheYearsOfThePlanSoFar() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.MIDTERM_EVALUATION, 2023, "一、“十四五”规划实施情况",
                "新建学校8所，森林覆盖率达到19%。");
        assertThat(extract(document).facts()).extracting(Fact::period).containsExactly("2021/2023", "2023");
    }

    @Test
    void aListOfWhatWasDoneBehindTheTasksSpeaksOfTheYearBefore() {
        SegmentedDocument document = DocumentOf.sections(KNOWLEDGE, 2021, "一、2020年工作回顾", "新增绿地2公顷。",
                "二、2021年主要任务", "新增绿地3公顷。", "2020年民生实事完成情况清单", "新增绿地4公顷。", "2021年民生实事计划清单", "新增绿地5公顷。");
        assertThat(extract(document).facts()).extracting(fact -> fact.status().code() + " " + fact.period())
                .containsExactly("actual 2020", "target 2021", "actual 2020", "target 2021");
    }

    private static List<String> times(SegmentedDocument document) {
        return extract(document).facts().stream().map(fact -> fact.status().code() + " " + fact.period()).toList();
    }

    @Test
    void aYearGoneByEndsTheReviewOfTheFiveYears() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "“十三五”时期工作回顾",
                "新增绿地8公顷。", "刚刚过去的2020年，我们迎难而上。", "新增绿地2公顷。");
        assertThat(times(document)).containsExactly("actual 2016/2020", "actual 2020");
    }

    @Test
    void fiveYearsThatAreOnlyMentionedAreNotTheTimeOfTheTasks() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2022, "二、2022年工作安排",
                "党代会为我们描绘了未来五年的新蓝图。", "新增绿地3公顷。");
        assertThat(times(document)).containsExactly("target 2022");
    }

    @Test
    void theListOfThisYearsWorkFollowsTheGoalsOfTheFiveYears() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2022, "二、目标和安排",
                "未来五年，我们要建设花园城区。", "新增绿地30公顷。", "紧扣上述目标，今年着力做好八个方面工作：", "新增绿地3公顷。");
        assertThat(times(document)).containsExactly("target 2022/2026", "target 2022");
    }

    @Test
    void aHeadingWithAYearAndAPlanSpeaksOfTheOneItNamesFirst() {
        SegmentedDocument document = DocumentOf.sections(KNOWLEDGE, 2021, "一、2020年和“十三五”工作回顾", "新增绿地2公顷。",
                "主要工作成效", "新增绿地1公顷。");
        assertThat(times(document)).containsExactly("actual 2020", "actual 2020");
    }

    @Test
    void wordsExplainedBehindTheTasksAreNoTasks() {
        SegmentedDocument document = DocumentOf.sections(KNOWLEDGE, 2021, "二、2021年主要任务", "新增绿地3公顷。",
                "名词、术语注释", "绿地工程：已建成绿地60公顷。");
        assertThat(times(document)).containsExactly("target 2021", "actual 2020");
    }

    @Test
    void aHeadingThatOnlyMentionsTheBasisOfDevelopmentSpeaksOfTheYear() {
        SegmentedDocument document = DocumentOf.sections(KNOWLEDGE, 2021, "一、2020年工作回顾", "新增绿地3公顷。",
                "发展基础更加牢固", "引进企业30家。");
        assertThat(times(document)).containsExactly("actual 2020", "actual 2020");
    }

    @Test
    void aReviewInTheOpeningDoesNotHoldForTheChaptersOfTheTasks() {
        SegmentedDocument document = DocumentOf.sections(KNOWLEDGE, 2021, "政府工作报告", "过去五年，我们建成绿地8公顷。",
                "2021年工作安排", "新增绿地3公顷。", "扩大开放", "引进企业20家。");
        assertThat(times(document)).containsExactly("actual 2016/2020", "target 2021", "target 2021");
    }

    private static List<String> owners(String... sentences) {
        return extract(DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾", sentences)).facts()
                .stream().map(Fact::region).toList();
    }

    /** The owners in a report that names a place. */
    private static List<String> ownersWhereNamed(String place, String... sentences) {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾", sentences);
        return EXTRACTOR.extract(document, List.of(), Set.of(place)).facts().stream().map(Fact::region).toList();
    }

    @Test
    void aZoneThatAClauseBeginsWithOwnsItsNumbers() {
        assertThat(owners("云栖新城完成投资30亿元、增长8%，全区税收总额增长3%。")).containsExactly("云栖新城", "云栖新城", "");
        assertThat(owners("三大园区实现税收12亿元。")).containsExactly("三大园区");
        assertThat(owners("盘活云栖片区20公顷低效用地。")).containsExactly("云栖片区");
    }

    @Test
    void aKindOfZoneAndANumberOfZonesOwnNothing() {
        assertThat(owners("省级产业园区入驻企业120家。")).containsExactly("");
        assertThat(owners("6个云栖片区更新项目完成投资9亿元。")).containsExactly("", "");
        assertThat(owners("国家级高新区新增2家。")).containsExactly("");
        assertThat(owners("建成“美丽街区”100个。")).containsExactly("");
    }

    @Test
    void inAListOfZonesEachOwnsItsNumber() {
        assertThat(owners("力争城北经开区、慈湖高新区、当涂经开区营收分别突破1100亿元、900亿元、850亿元。"))
                .containsExactly("城北经开区", "慈湖高新区", "当涂经开区");
    }

    @Test
    void aZoneThatTheDocumentNamesOwnsItsStatistics() {
        assertThat(ownersWhereNamed("星河湾商圈",
                "星河湾商圈销售额增长12%，全区税收总额增长3%。", "星河湾商圈建设项目5个。"))
                .containsExactly("星河湾商圈", "", "");
    }

    @Test
    void aZoneThatAStatementOpensWithOwnsTheNumbersOfItsNextClauses() {
        assertThat(ownersWhereNamed("云栖科创园",
                "云栖科创园建设提速，注册企业260家，全区税收总额增长3%。", "云栖科创园论坛举办，吸引来宾300人。",
                "自贸片区制度创新深入推进，新设企业40家；新增绿道5公里。", "推进云栖科创园改造，新设企业40家。"))
                .containsExactly("云栖科创园", "", "", "自贸片区", "", "");
    }

    @Test
    void aCountyThatTheDocumentNamesAndAZoneNamedByItsKindOwnTheirNumbers() {
        assertThat(ownersWhereNamed("云栖县",
                "云栖县4A级景区8家，综保区进出口额突破50亿元，国家级高新区新增2家。", "三台县获评先进县。"))
                .containsExactly("云栖县", "综保区", "");
    }

    @Test
    void theCentralCityOwnsItsNumbersAndWhatIsSaidOfItNext() {
        assertThat(owners("中心城区五年累计完成投资296.2亿元，建成区面积达到85平方公里，人口70多万人。"))
                .containsExactly("中心城区", "中心城区", "中心城区");
    }

    @Test
    void citiesOwnTheirNumbersInTheReportOfTheirProvinceByTheirShortNamesToo() {
        SegmentedDocument document = DocumentOf.inRegion(KNOWLEDGE, "湖北省", DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT,
                2021, "一、2020年工作回顾", "襄阳、宜昌经济总量突破4000亿元，武汉地铁里程达到300公里，武汉至宜昌时间缩短30分钟。"));
        assertThat(extract(document).facts()).extracting(Fact::region).containsExactly("襄阳市、宜昌市", "武汉市", "");
    }

    @Test
    void aNumberOfEachCountyIsNotTheDistricts() {
        assertThat(owners("各县（市、区）分别引进2个农业项目、建设1个园区，全区新增绿道5公里。"))
                .containsExactly("各县（市、区）", "各县（市、区）", "");
    }

    @Test
    void aNumberBehindAZoneInItsSentenceIsNotSure() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾",
                "推进星河湾商圈建设，税收总额增长3%。");
        assertThat(EXTRACTOR.extract(document, List.of(), Set.of("星河湾商圈")).facts()).extracting(Fact::confidence)
                .containsExactly(Confidence.MEDIUM);
        assertThat(extract(document).facts()).extracting(Fact::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void numbersOfAParagraphThatOpensWithAnotherPlaceAreNotSure() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾",
                "昆山市加快建设。", "税收总额增长3%。");
        assertThat(extract(DocumentOf.inOneParagraph(document)).facts()).extracting(Fact::confidence).containsExactly(Confidence.MEDIUM);
        assertThat(extract(document).facts()).extracting(Fact::confidence).containsExactly(Confidence.HIGH);
    }

    @Test
    void numbersBehindTheEndOfACampaignOfSeveralYearsAreNotSure() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾",
                "工业振兴三年行动圆满收官，税收总额增长3%。", "三年行动有序推进，税收总额增长3%。");
        assertThat(extract(document).facts()).extracting(Fact::confidence).containsExactly(Confidence.MEDIUM, Confidence.HIGH);
    }

    @Test
    void offsetsLeadBackToTheSource() {
        SegmentedDocument document = DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾",
                "城市更加美丽。", "新增绿道１２公里。");
        Fact fact = extract(document).facts().get(0);
        String source = document.document().source().text();
        assertThat(source.substring(fact.place().start(), fact.place().end())).isEqualTo("１２公里").isEqualTo(fact.valueText());
        assertThat(fact.evidence().substring(fact.valueOffset())).startsWith(fact.valueText());
    }

    @Test
    void anIndicatorTableGivesOneFactForEachValueWithTheUnitOfItsRow() {
        Table table = DocumentOf.table(List.of("序号", "指标名称", "单位", "属性", "2025年目标"), List.of(
                List.of("1", "地区生产总值年均增长率", "%", "预期性", "6.5"),
                List.of("2", "旧街坊改造面积", "万平方米", "约束性", "300"),
                List.of("3", "上市企业数（科创板）", "家", "预期性", "70/500（25）"),
                List.of("4", "居民人均可支配收入", "万元", "预期性", "与经济增长同步"),
                List.of("5", "森林覆盖率", "%", "约束性", "")));
        FactExtractor.Result result = extract(DocumentOf.table(KNOWLEDGE, 2021, table));
        assertThat(result.facts()).extracting(FactExtractorTest::written).containsExactly(
                "6.5=地区生产总值年均增长率|growth|6.5|%|=|target|2021/2025|gdp",
                "300=旧街坊改造面积|level|3000000|平方米|=|target|2025|old_housing",
                "70/500（25）=上市企业数（科创板）|level||家|=|target|2025|listed_firms",
                "与经济增长同步=居民人均可支配收入|growth|||=|target|2025|income");
        assertThat(result.facts()).extracting(Fact::binding)
                .containsExactly(Binding.EXPECTED, Binding.BINDING, Binding.EXPECTED, Binding.EXPECTED);
        assertThat(result.facts().get(1).evidence()).isEqualTo("2 | 旧街坊改造面积 | 万平方米 | 约束性 | 300");
    }

    @Test
    void aRowThatHasLostItsValueIsACellWithoutAFact() {
        Table table = DocumentOf.table(List.of("指标名称", "单位", "属性"), List.of(List.of("路网密度", "公里/平方公里", "预期性")));
        FactExtractor.Result result = extract(DocumentOf.table(KNOWLEDGE, 2021, table));
        assertThat(result.facts()).isEmpty();
        assertThat(result.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.indicator()).isEqualTo("路网密度");
            assertThat(cell.valueText()).isEmpty();
            assertThat(cell.factId()).isEmpty();
        });
    }

    @Test
    void aYearBeforeThePlanMakesAColumnOfActuals() {
        Table table = DocumentOf.table(List.of("指标", "单位", "2020年", "2025年"), List.of(List.of("森林覆盖率", "%", "18.5", "≥19.5")));
        assertThat(extract(DocumentOf.table(KNOWLEDGE, 2021, table)).facts()).extracting(FactExtractorTest::written).containsExactly(
                "18.5=森林覆盖率|level|18.5|%|=|actual|2020|forest_cover", "19.5=森林覆盖率|level|19.5|%|>=|target|2025|forest_cover");
    }

    @Test
    void aDocumentThatIsNoPolicyTextHasNoFacts() {
        assertThat(extract(DocumentOf.sentences(KNOWLEDGE, DocumentKind.OTHER, 2021, "新闻", "新增企业20家。")).facts()).isEmpty();
    }

    @Test
    void aHundredThousandCharactersAndNestedBracketsAreReadWithoutHarm() {
        String endless = "新增项目3个、".repeat(20_000);
        String nested = "(".repeat(5_000) + "5个" + ")".repeat(5_000);
        assertThat(extract(DocumentOf.sentences(KNOWLEDGE, DocumentKind.WORK_REPORT, 2021, "一、2020年工作回顾", endless, nested)).facts())
                .hasSizeGreaterThanOrEqualTo(20_000);
    }
}
