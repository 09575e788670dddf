package cn.duibiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.pipeline.RunResult;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.FactsTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the files in corpus/ to the tables: what a user gets from a run on the samples. */
class EndToEndTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private static Path temp;

    private static Path out;
    private static RunResult result;
    private static List<CSVRecord> facts;

    @BeforeAll
    static void runOnTheSamples() throws Exception {
        out = temp.resolve("output");
        result = PipelineFactory.pipeline(KnowledgeFiles.packaged(), Messages.in(Locale.SIMPLIFIED_CHINESE), 2)
                .run(List.of(CORPUS), out, ProgressListener.SILENT);
        facts = rows("facts.csv");
    }

    @Test
    void everySampleBecomesTheDocumentsItHolds() throws IOException {
        assertThat(result.errors()).isEmpty();
        assertThat(rows("documents.csv"))
                .extracting(row -> row.get("doc_id"), row -> row.get("region_path"), row -> row.get("kind"),
                        row -> row.get("year"), row -> row.get("date"), row -> row.get("source_file"))
                .containsExactlyInAnyOrder(
                        tuple("songjiang-2021-work-report", "上海市/松江区", "work_report", "2021", "2021-01-12",
                                "松江区2021年政府工作报告.txt"),
                        tuple("songjiang-2021-plan-outline", "上海市/松江区", "plan_outline", "2021", "",
                                "松江区十四五规划纲要.txt"),
                        tuple("qingpu-2021-work-report", "上海市/青浦区", "work_report", "2021", "",
                                "青浦区和长宁区2021年政府工作报告.html"),
                        tuple("qingpu-2021-plan-outline", "上海市/青浦区", "plan_outline", "2021", "",
                                "青浦区十四五规划纲要.docx"),
                        tuple("changning-2021-work-report", "上海市/长宁区", "work_report", "2021", "2021-01-12",
                                "青浦区和长宁区2021年政府工作报告.html"),
                        tuple("changning-2021-plan-proposal", "上海市/长宁区", "plan_proposal", "2021", "2020-11-30",
                                "长宁区十四五规划建议.html"),
                        tuple("changning-2024-work-report", "上海市/长宁区", "work_report", "2024", "2024-01-16",
                                "长宁区2024年政府工作报告.txt"));
    }

    @ParameterizedTest
    @CsvSource({"songjiang-2021-work-report, 88", "qingpu-2021-work-report, 83", "qingpu-2021-plan-outline, 26",
            "songjiang-2021-plan-outline, 76", "changning-2021-work-report, 13", "changning-2021-plan-proposal, 8",
            "changning-2024-work-report, 27"})
    void everyFactOfASampleIsFoundAndNothingElse(String document, int count) {
        assertThat(facts).filteredOn(fact -> fact.get("doc_id").equals(document)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
            // document, canonical id, measure, status, period, operator, value, unit, as written, binding
            "songjiang-2021-work-report, gdp, level, estimate, 2020, =, 162000000000, 元, 1620亿元, ''",
            "songjiang-2021-work-report, trade_total, growth, actual, 2020, >, 10, %, 10%, ''",
            "songjiang-2021-work-report, strategic_share, level, actual, 2020, =, 28.5, %, 28.5%, ''",
            "songjiang-2021-work-report, market_entities_new, level, actual, 2020, =, 32800, 户, 3.28万户, ''",
            "songjiang-2021-work-report, gdp, growth, target, 2021/2025, =, 6.5, %, 6.5%, ''",
            "songjiang-2021-work-report, public_rental, level, target, 2021, >=, 1000, 套, 1000套, ''",
            "songjiang-2021-work-report, unemployed, level, target, 2021, =, '', '', 控制在市下达指标内, ''",
            "songjiang-2021-plan-outline, hightech_firms, level, actual, 2015, =, 469, 家, 469家, ''",
            "songjiang-2021-plan-outline, elder_beds_new, level, actual, 2016/2020, =, 3532, 张, 3532张, ''",
            "songjiang-2021-plan-outline, pm25, level, actual, 2020, =, 35, 微克/立方米, 35微克/立方米, ''",
            "songjiang-2021-plan-outline, old_housing, level, target, 2021/2025, =, 3000000, 平方米, 300万平方米, ''",
            "songjiang-2021-plan-outline, jobs_new, level, target, 2021/2025, >=, 15000, 个, 1.5万个, ''",
            "songjiang-2021-plan-outline, forest_cover, level, target, 2025, =, 19.5, %, 19.5, binding",
            "songjiang-2021-plan-outline, patents_per_10k, level, target, 2025, =, 60, 件, 60, expected",
            "songjiang-2021-plan-outline, safety_death_rate, level, target, 2025, =, 0.024, 人/亿元, 0.024, binding",
            "qingpu-2021-work-report, pm25, growth, actual, 2020, =, -17.1, %, 17.1%, ''",
            "qingpu-2021-work-report, fiscal_total, level, actual, 2020, =, 58310000000, 元, 583.1亿元, ''",
            "qingpu-2021-work-report, fiscal_local, level, target, 2025, =, 30000000000, 元, 300亿元, ''",
            "qingpu-2021-work-report, fai, level, target, 2021/2025, ~, 400000000000, 元, 4000亿元, ''",
            "qingpu-2021-work-report, fdi_actual, level, target, 2021, =, 600000000, 美元, 6亿美元, ''",
            "qingpu-2021-plan-outline, fiscal_local, level, actual, 2020, =, 21010000000, 元, 210.1, expected",
            "qingpu-2021-plan-outline, life_expectancy, level, target, 2025, =, 84.98, 岁, 84.98, expected",
            "changning-2021-work-report, hq_count, level, actual, 2020, =, 70, 家, 70家, ''",
            "changning-2021-plan-proposal, old_housing, level, actual, 2016/2020, =, 246000, 平方米, 24.6万平方米, ''",
            "changning-2024-work-report, gdp, growth, actual, 2023, =, 12.8, %, 12.8%, ''",
            "changning-2024-work-report, elevators, level, target, 2024, >=, 200, 台, 200台, ''"})
    void figuresOfTheSamplesAreReadWhole(String document, String canonical, String measure, String status, String period,
                                         String op, String value, String unit, String written, String binding) {
        assertThat(facts)
                .extracting(fact -> fact.get("doc_id"), fact -> fact.get("canonical"), fact -> fact.get("measure"),
                        fact -> fact.get("status"), fact -> fact.get("period"), fact -> fact.get("op"),
                        fact -> fact.get("value"), fact -> fact.get("unit"), fact -> fact.get("value_text"),
                        fact -> fact.get("binding"))
                .contains(tuple(document, canonical, measure, status, period, op, value, unit, written, binding));
    }

    @Test
    void everyFactLeadsBackToItsPlaceInTheSource() throws IOException {
        Map<String, String> sources = sources();
        assertThat(facts).allSatisfy(fact -> {
            String source = sources.get(fact.get("source_file"));
            String found = source.substring(Integer.parseInt(fact.get("source_start")),
                    Integer.parseInt(fact.get("source_end")));
            assertThat(found.replace("\n", "")).isEqualTo(fact.get("value_text").replace("\n", ""));
            assertThat(fact.get("evidence").substring(Integer.parseInt(fact.get("value_offset"))))
                    .startsWith(fact.get("value_text"));
        });
    }

    @Test
    void furnitureOfPagesReachesNoTable() throws IOException {
        List<String> furniture = List.of("热线", "分享", "立减", "评论", "ICP备", "上一篇", "上一页", "浏览量", "免费注册",
                "厂房火热招租", "image1.png", "bookmark", "footnoteRef", "APP下载", "网友投稿", "2024-05-06");
        for (String table : List.of("documents.csv", "facts.csv", "themes.csv", "entities.csv", "glossary.csv")) {
            assertThat(Files.readString(out.resolve(table))).doesNotContain(furniture);
        }
    }

    @Test
    void tablesOfIndicatorsKeepEveryRowAndColumn() throws IOException {
        List<CSVRecord> cells = rows("tables.csv");
        assertThat(cells).hasSize(2 * 12 + 2 * 12);
        assertThat(cells).filteredOn(cell -> cell.get("value_text").isEmpty()).hasSize(6 + 11)
                .allSatisfy(cell -> assertThat(cell.get("fact_id")).isEmpty());
        assertThat(cells).filteredOn(cell -> !cell.get("value_text").isEmpty())
                .allSatisfy(cell -> assertThat(cell.get("fact_id")).isNotEmpty());
        assertThat(cells).extracting(cell -> cell.get("indicator"), cell -> cell.get("unit"),
                        cell -> cell.get("binding"), cell -> cell.get("column"), cell -> cell.get("value_text"))
                .contains(tuple("战略性新兴产业产值（制造业部分）占规上工业总产值比重", "%", "expected", "2025年目标", "33"),
                        tuple("单位生产总值生产安全事故死亡人数", "人/亿元", "binding", "2025年目标", "0.024"),
                        tuple("陆域森林覆盖率", "%", "binding", "2025年目标", ""));
    }

    @Test
    void footnotesBecomeTheGlossary() throws IOException {
        assertThat(rows("glossary.csv")).extracting(row -> row.get("term"))
                .containsExactly("四大功能", "五个新城", "社区综合为老服务中心", "生活垃圾回收利用率");
    }

    @Test
    void goalsOfTheDistrictsStandSideBySide() {
        Knowledge knowledge = Knowledge.load(KnowledgeFiles.packaged());
        List<Region> districts = Stream.of("松江", "青浦", "长宁")
                .map(name -> knowledge.regions().named(name).orElseThrow()).toList();
        Comparison comparison = new Comparer(knowledge).compare(districts, result.documents(), FactsTable.read(out));
        assertThat(comparison.rows()).extracting(row -> row.name() + " " + row.status().code() + " " + row.period()
                        + row.cells().stream().map(cell -> " | " + cell.text()).collect(Collectors.joining()))
                .contains("新增养老床位 actual 2020 | 550张 | 1049张 | ", "地区生产总值 target 2021 | 7% | 6.5% | ");
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        try (Reader reader = Files.newBufferedReader(out.resolve(table))) {
            return TABLE.parse(reader).getRecords();
        }
    }

    /** The decoded text of each sample; of the DOCX the text that the run keeps. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), EndToEndTest::text));
        }
    }

    private static String text(Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".docx")) {
                return Files.readString(out.resolve("text").resolve(name + ".txt"));
            }
            Charset charset = switch (name) {
                case "长宁区十四五规划建议.html" -> Charset.forName("GBK");
                case "长宁区2024年政府工作报告.txt" -> StandardCharsets.UTF_16LE;
                default -> StandardCharsets.UTF_8;
            };
            String text = Files.readString(file, charset);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
