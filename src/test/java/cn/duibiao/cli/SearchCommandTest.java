package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching as its users see it. */
class SearchCommandTest {

    @TempDir
    static Path folder;
    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        out = folder.resolve("结果");
        assertThat(run("run", SampleReports.write(folder).toString(), "--out", out.toString()).code()).isZero();
    }

    @Test
    void searchShowsWhereAndMarksTheWords() {
        Outcome outcome = run("search", "养老床位", "--in", out.toString(), "--district", "songjiang", "--lang", "zh");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("【养老床位】", "2021年松江区政府工作报告 (松江区 2021 政府工作报告)",
                "2021年主要任务", "来源：松江.txt").doesNotContain("青浦.txt");
    }

    @Test
    void searchFiltersByStatus() {
        assertThat(run("search", "养老床位", "--in", out.toString(), "--status", "target", "--limit", "1").out())
                .contains("600张");
        assertThat(run("search", "养老床位", "--in", out.toString(), "--year", "1999", "--lang", "zh").out())
                .isEqualTo("没有找到。\n");
    }

    @Test
    void facetsSayWhatToAddToTheQuery() {
        Outcome counted = run("search", "养老床位", "--in", out.toString(), "--facets", "--lang", "zh");
        assertThat(counted.out()).contains("找到 4 个段落").containsPattern("区 +\\| 松江区 +\\| 2 +\\| 区:松江区");

        assertThat(run("search", "养老床位", "区:松江区", "--in", out.toString(), "--lang", "zh").out()).contains("找到 2 个段落");
        assertThat(run("search", "床位", "--in", out.toString(), "--facets", "--format", "jsonl", "--lang", "en").out())
                .contains("{\"field\":\"kind\",\"value\":\"work_report\",\"passages\":4,\"filter\":\"kind:work_report\"}");
    }

    @Test
    void everyFilterThatFacetsNameIsUnderstood() {
        for (String language : List.of("zh", "en")) {
            String facets = run("search", "床位", "--in", out.toString(), "--facets", "--format", "csv", "--lang", language).out();
            assertThat(facets.lines().count()).isGreaterThan(5);
            facets.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",");
                assertThat(run("search", "床位", cells[3], "--in", out.toString(), "--lang", "zh").out()).as(cells[3])
                        .contains("找到 " + cells[2] + " 个段落");
            });
        }
    }

    @Test
    void showPrintsAPassageInItsDocument() {
        String found = run("search", "养老床位", "--in", out.toString(), "--district", "松江", "--format", "jsonl").out();
        String id = found.replaceFirst("(?s).*?\"passage_id\":\"(.*?)\".*", "$1");
        Outcome shown = run("show", id, "--in", out.toString(), "--lang", "zh");

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("(松江区 2021 政府工作报告)", "== 2021年主要任务", " > ", "床位", "段落：" + id);
        assertThat(run("show", id, "--in", out.toString(), "--format", "json").out()).contains("\"section\" : \"2020年工作回顾\"");
        assertThat(run("show", "x", "--in", out.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("show", "x-p1", "--in", out.toString(), "--lang", "zh").err()).contains("没有段落 x-p1");
        assertThat(run("show", id, "--in", out.toString(), "--context", "-1").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void contextIsPartOfEveryFormat() {
        assertThat(run("search", "床位", "--in", out.toString(), "--context", "1", "--format", "jsonl").out())
                .contains("\"before\":[", "\"after\":[");
        assertThat(run("search", "床位", "--in", out.toString(), "--format", "jsonl").out()).doesNotContain("\"before\"");
    }

    @Test
    void whatWasUnderstoodIsSaidBesideTheRows() {
        Outcome outcome = run("search", "松江", "床位", "目标", "--in", out.toString(), "--format", "jsonl", "--lang", "zh");
        assertThat(outcome.out()).startsWith("{").doesNotContain("青浦区");
        assertThat(outcome.err()).contains("理解为：查找“床位”，条件：松江区, 目标。--literal");
        assertThat(run("search", "松江", "床位", "目标", "--in", out.toString(), "--literal").err()).isEmpty();
    }

    @Test
    void queriesThatCannotBeAnsweredAreExplained() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("", "没有可以查找的词：");
        expected.put("。。，", "没有可以查找的词：。。，");
        expected.put("*", "没有可以查找的词：*");
        expected.put("\u0001\u001B", "没有可以查找的词：\uFFFD\uFFFD");
        expected.put("养老".repeat(5000), "查询有 10000 个字符，最多 1000 个。");
        expected.put("\"养老", "第 1 个字符的引号没有配对。\n  \"养老\n  ^");
        expected.put("\u0007床位 \"养老", "第 5 个字符的引号没有配对。\n  \uFFFD床位 \"养老\n        ^");
        expected.put("养老 AND", "第 7 个字符处缺少要查找的词：\n  养老 AND\n          ^");
        expected.put("区:火星 养老", "第 3 个字符处的值不认识：火星\n  区:火星 养老\n     ^");
        expected.forEach((query, words) -> {
            Outcome outcome = run("search", query, "--in", out.toString(), "--lang", "zh");
            assertThat(outcome.code()).as(query).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.out()).as(query).isEmpty();
            assertThat(outcome.err()).as(query).startsWith(words);
        });
    }

    @Test
    void aDamagedIndexIsExplainedAndTheTablesStayUsable() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(out.resolve("index"))) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            byte[] flipped = sound.clone();
            flipped[sound.length / 2] ^= 1;
            Files.write(file, flipped);
            assertDamaged(file);
            Files.write(file, Arrays.copyOf(sound, sound.length / 2));
            assertDamaged(file);
            assertThat(run("facts", "--in", out.toString(), "--indicator", "gdp").code()).isZero();
            Files.delete(file);
            assertThat(run("show", "x-p1", "--in", out.toString()).err()).contains("run").doesNotContain("Exception");
            Files.write(file, sound);
        }
        assertThat(run("search", "床位", "--in", out.toString()).code()).isZero();
    }

    @Test
    void aFileOfQueriesIsAnsweredLineByLine() throws IOException {
        Path queries = folder.resolve("查询.jsonl");
        Files.writeString(queries, "{\"id\":\"1\",\"query\":\"养老床位\"}\n\n{\"id\":2,\"query\":\"\\\"床位\"}\n{\"id\":3,\"query\":\"。\"}\n");

        List<String> lines = run("search", "--batch", queries.toString(), "--in", out.toString(), "--limit", "1").out().lines().toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"rank\":1", "床位", "\"score\":"));
        assertThat(run("search", "--batch", queries.toString(), "--in", out.toString(), "--facets", "--lang", "zh").err())
                .isEqualTo("--batch 不能和 --facets 一起用。\n");
        Files.writeString(queries, "{\"id\":\"1\"}\n");
        assertThat(run("search", "--batch", queries.toString(), "--in", out.toString(), "--lang", "zh").err()).contains("第 1 行不是一个查询");
    }

    @Test
    void anotherAnalyzerIsRememberedByTheIndex() {
        Path smart = folder.resolve("smartcn");
        assertThat(run("run", folder.resolve("输入").toString(), "--out", smart.toString(), "--analyzer", "smartcn").code()).isZero();

        assertThat(run("search", "养老床位", "--in", smart.toString(), "--lang", "zh").out()).contains("【养老床位】");
        assertThat(run("run", "x", "--out", smart.toString(), "--analyzer", "jieba", "--lang", "zh").err())
                .isEqualTo("--analyzer 没有 jieba，可用：hanlp, smartcn\n");
    }

    private static void assertDamaged(Path file) {
        Outcome outcome = run("search", "床位", "--in", out.toString(), "--lang", "zh");
        assertThat(outcome.code()).as(file.toString()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).as(file.toString()).contains("里的索引已损坏，各表不受影响。请重新运行 run。")
                .doesNotContain("Exception");
    }

    private static Outcome run(String... args) {
        return Outcome.of(args);
    }
}
