package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that put documents against each other, on two small reports of one place and one of another. */
class ComparisonCommandsTest {

    private static final String REPORT_2021 = String.join("\n",
            "2021年松江区政府工作报告",
            "——2021年1月12日在松江区第五届人民代表大会第七次会议上",
            "各位代表：", "现在，我代表松江区人民政府，向大会报告工作，请予审议。",
            "一、2020年工作回顾",
            "全区地区生产总值完成1637.11亿元，增长4%。新增养老床位550张，改造社区食堂6家。PM2.5平均浓度降至32微克/立方米。",
            "二、2021年主要任务",
            "2021年，地区生产总值增长7%左右，新增养老床位600张以上。我们要提升养老服务质量，建好社区综合为老服务中心。");
    private static final String REPORT_2022 = REPORT_2021.replace("2021年1月12日", "2022年1月11日").replace("第七次", "第一次")
            .replace("第五届", "第六届").replace("2021年松江区", "2022年松江区").replace("2021年主要", "2022年主要")
            .replace("2021年，地区", "2022年，地区").replace("2020年工作", "2021年工作")
            .replace("增长4%", "增长7.5%").replace("550张", "480张").replace("32微克", "2020年为35微克/立方米，2021年降至31微克");

    @TempDir
    static Path folder;
    private static Path out;

    private record Outcome(int code, String out, String err) {
    }

    @BeforeAll
    static void run() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        Files.writeString(input.resolve("a.txt"), REPORT_2021);
        Files.writeString(input.resolve("b.txt"), REPORT_2022);
        Files.writeString(input.resolve("c.txt"), REPORT_2021.replace("松江", "青浦").replace("7%左右", "6.5%"));
        assertThat(run("run", input.toString(), "--out", out.toString()).code()).isZero();
    }

    @Test
    void progressTellsWhatBecameOfLastYearsTargets() {
        Outcome outcome = run("--lang", "zh", "progress", "松江", "--in", out.toString(), "--evidence");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("✓ 已达到", "7.5 ≥ 7", "✗ 落后", "480 < 600", "新增养老床位600张以上");
    }

    @Test
    void progressOfOneYearSaysSo() {
        assertThat(run("--lang", "zh", "progress", "青浦", "--in", out.toString()).out()).contains("只有一个年份的文档");
    }

    @Test
    void seriesListsTargetsBesideFigures() {
        Outcome outcome = run("--lang", "en", "series", "gdp", "--region", "songjiang", "--in", out.toString(), "--format", "csv");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("上海市/松江区,松江区,地区生产总值,growth,%,2021,2021,7,约7%");
        assertThat(run("--lang", "zh", "series", "火星探测", "--in", out.toString()).out()).contains("没有找到 火星探测 的数字");
    }

    @Test
    void checkIsWrittenByTheRunToo() throws IOException {
        assertThat(Files.readString(out.resolve("contradictions.csv"))).startsWith("district,canonical,indicator,measure,status,period");
        assertThat(run("--lang", "zh", "check", "--in", out.toString(), "--all").code()).isZero();
    }

    @Test
    void prioritiesAndPassagesPutDistrictsSideBySide() {
        Outcome priorities = run("--lang", "zh", "priorities", "松江", "青浦", "--in", out.toString());
        assertThat(priorities.code()).isZero();
        assertThat(priorities.out()).contains("养老", "== 松江区", "== 青浦区", "承诺的力度");

        Outcome passages = run("--lang", "zh", "passages", "养老", "松江", "青浦", "--in", out.toString());
        assertThat(passages.code()).isZero();
        assertThat(passages.out()).contains("青浦区\n  我们要提升养老服务质量");
        assertThat(run("--lang", "zh", "passages", "松江", "青浦", "--theme", "elderly", "--in", out.toString()).out()).isEqualTo(passages.out());
    }

    @Test
    void aComparisonIsNarrowed() {
        Outcome outcome = run("--lang", "zh", "compare", "松江", "青浦", "--in", out.toString(), "--period", "2021", "--status", "target");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("约7%", "6.5%", "目标先看规划再看报告").doesNotContain("完成 ");
    }

    @Test
    void whatCannotBeComparedIsSaidPlainly() {
        assertThat(run("--lang", "zh", "compare", "松江", "--in", out.toString()))
                .extracting(Outcome::code, Outcome::err).containsExactly(ExitCode.USAGE, "请写出至少两个不同的区。\n");
        assertThat(run("--lang", "zh", "compare", "松江", "长宁", "--in", out.toString()))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("没有 长宁区 的文档"));
        assertThat(run("--lang", "zh", "compare", "松江", "青浦", "--period", "2077", "--in", out.toString()))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("没有说到 2077", "2021"));
        assertThat(run("--lang", "zh", "compare", "松江", "青浦", "--threshold", "7", "--in", out.toString()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("--lang", "zh", "progress", "长宁", "--in", out.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFolderThatAnOlderVersionWroteIsToBeWrittenAgain() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        for (String name : List.of("duibiao-results.properties", "documents.csv", "themes.csv", "tables.csv", "facts.csv")) {
            Files.writeString(old.resolve(name), Files.readString(out.resolve(name)));
        }
        assertThat(run("--lang", "zh", "compare", "松江", "青浦", "--in", old.toString()).code()).isZero();
        Files.writeString(old.resolve("facts.csv"), Files.readString(old.resolve("facts.csv")).replaceFirst("strength", "force"));

        for (List<String> command : List.of(List.of("compare", "松江", "青浦"), List.of("check"), List.of("progress", "松江"),
                List.of("series", "gdp"), List.of("priorities", "松江", "青浦"), List.of("passages", "养老", "松江", "青浦"))) {
            List<String> arguments = new ArrayList<>(List.of("--lang", "zh"));
            arguments.addAll(command);
            arguments.addAll(List.of("--in", old.toString()));
            assertThat(run(arguments.toArray(String[]::new))).as(command.get(0)).satisfies(outcome -> {
                assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
                assertThat(outcome.err()).contains("facts.csv", "strength", "重新运行").doesNotContain("Exception");
            });
        }
    }

    private static Outcome run(String... args) {
        StringWriter words = new StringWriter();
        StringWriter errors = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        int code = Main.execute(all.toArray(String[]::new), new PrintWriter(words), new PrintWriter(errors), false);
        return new Outcome(code, words.toString(), errors.toString());
    }
}
