package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users see it: arguments in, words and exit code out. */
class MainTest {

    @TempDir
    static Path folder;
    private static Path input;
    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        input = SampleReports.write(folder);
        out = folder.resolve("结果");
        assertThat(run("run", input.toString(), "--out", out.toString()).code()).isZero();
    }

    @Test
    void aRunSaysWhatItHasRead() {
        Outcome outcome = run("--lang", "zh", "run", input.toString(), "--out", folder.resolve("again").toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("读取 2 个文件，2 份文档", "松江区 1", "青浦区 1", "政府工作报告 2", "2021 2", "目标 ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void badInputIsReportedAndTheRestIsComplete() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(bad.resolve("good.txt"), SampleReports.SONGJIANG);
        Files.createFile(bad.resolve("empty.txt"));
        Files.write(bad.resolve("nuls.txt"), new byte[5000]);
        Files.write(bad.resolve("binary.txt"), binary());
        Files.write(bad.resolve("broken.docx"), "PK\u0003\u0004 word/document.xml".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(bad.resolve("table.xlsx"), "x");
        Files.createSymbolicLink(bad.resolve("gone.txt"), bad.resolve("nowhere"));
        try (RandomAccessFile huge = new RandomAccessFile(bad.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }

        Outcome outcome = run("--lang", "en", "run", bad.toString(), "--out", folder.resolve("bad-out").toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(outcome.out()).contains("8 files read, 1 documents", "Not used (7)",
                "empty.txt: The file is empty.", "nuls.txt: This is not text", "binary.txt: This is not text",
                "broken.docx: The Word file is damaged", "table.xlsx: Files of the kind .xlsx are not read",
                "gone.txt: The file cannot be read", "huge.txt: The file has 100 MiB");
        assertThat(Files.readAllLines(folder.resolve("bad-out/errors.csv"))).hasSize(8);
    }

    @Test
    void aFileWithUndecodableBytesIsUsedAndReported() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("damaged"));
        byte[] text = SampleReports.SONGJIANG.getBytes(StandardCharsets.UTF_8);
        text[text.length / 2] = (byte) 0xFF;
        Files.write(bad.resolve("songjiang.txt"), text);

        Outcome outcome = run("--lang", "en", "run", bad.toString(), "--out", folder.resolve("damaged-out").toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(outcome.out()).contains("1 documents", "songjiang.txt: Some bytes could not be decoded");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        Outcome outcome = run("run", input.toString(), "--out", input.resolve("松江.txt").toString(), "--lang", "en");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(outcome.err()).contains("is a file, not a folder").doesNotContain("Exception", "\tat ");
    }

    @Test
    void factsAreListedAsTableAndAsCsv() {
        assertThat(run("facts", "--in", out.toString(), "--indicator", "GDP", "--status", "actual", "--lang", "zh").out())
                .contains("1637.11亿元", "1194亿元", "完成").doesNotContain("6.5%", "目标");
        assertThat(run("facts", "--in", out.toString(), "--format", "csv", "--district", "青浦区").out())
                .startsWith("fact_id,doc_id,district,").contains("1194亿元").doesNotContain("1637.11");
    }

    @Test
    void factsAreFoundByTheirNumbersAndSorted() {
        Outcome beds = run("facts", "--in", out.toString(), "--min", "500 张", "--max", "１千张", "--status", "完成",
                "--sort", "value", "--format", "JSON");
        assertThat(beds.out()).contains("\"value\" : 550,", "\"source_file\" : \"松江.txt\"").doesNotContain("1049");
        assertThat(run("facts", "--in", out.toString(), "--min", "1200亿元", "--format", "jsonl").out().lines()).hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("\"value\":163711000000"));
        assertThat(run("facts", "--in", out.toString(), "--indicator", "gdp", "--sort", "value", "--desc", "--limit", "1",
                "--min", "1亿元", "--region", "青浦").out()).contains("1194亿元");
    }

    @Test
    void numbersThatAreNotUnderstoodAreNotGuessed() {
        assertThat(run("facts", "--in", out.toString(), "--min", "很多", "--lang", "zh"))
                .isEqualTo(new Outcome(ExitCode.USAGE, "", "--min 后面要写一个数和单位，例如 500张、1.2亿元、6%。看不懂：很多\n"));
        assertThat(run("facts", "--in", out.toString(), "--min", "5", "--max", "6%").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("facts", "--in", out.toString(), "--strength", "iron").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("facts", "--in", out.toString(), "--sort", "name").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("facts", "--in", out.toString(), "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFormatIsNamedInTheSameWayForAllCommands() {
        for (String command : List.of("facts", "check", "search 床位", "progress 松江", "series gdp")) {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            args.addAll(List.of("--in", out.toString(), "--lang", "zh", "--format", "xml"));
            assertThat(run(args.toArray(String[]::new)).err()).as(command)
                    .isEqualTo("--format 没有 xml，可用：table, csv, json, jsonl\n");
            args.set(args.size() - 1, "Json");
            assertThat(run(args.toArray(String[]::new)).out()).as(command).startsWith("[");
        }
    }

    @Test
    void compareWritesTableAndPageBesideTheResults() throws IOException {
        Outcome outcome = run("compare", "松江", "上海市青浦区", "--in", out.toString(), "--lang", "zh");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("地区生产总值", "约7%", "约6.5%", "1637.11亿元", "1194亿元");
        assertThat(Files.readString(out.resolve("comparison.csv"))).startsWith("goal,name,theme,").contains("1637.11亿元");
        assertThat(Files.readString(out.resolve("comparison.html"))).contains("<mark>1637.11亿元</mark>");
    }

    @Test
    void anUnknownDistrictGetsTheKnownOnes() {
        Outcome outcome = run("compare", "松江", "火星", "--in", out.toString(), "--lang", "zh");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("不认识的区：火星", "松江区", "青浦区", "崇明区");
    }

    @Test
    void aDistrictWithoutDocumentsIsWrongUsage() {
        Outcome outcome = run("compare", "松江", "长宁", "--in", out.toString(), "--lang", "en");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("There is no document of 长宁区");
    }

    @Test
    void aFolderThatIsNoResultsFolderIsWrongUsage() {
        for (String command : List.of("search x", "facts", "compare 松江 青浦")) {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            args.addAll(List.of("--in", input.toString(), "--lang", "en"));
            Outcome outcome = run(args.toArray(String[]::new));

            assertThat(outcome.code()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.err()).as(command).contains("is no folder that run has written");
        }
    }

    @Test
    void wrongUsageIsExplainedInTheUsersLanguage() {
        assertThat(run("run", input.toString(), "--lang", "zh").err()).contains("缺少：--out");
        assertThat(run("run", "nowhere", "--out", "x", "--lang", "en").err()).contains("No such file or folder: nowhere");
        assertThat(run("compar").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("facts", "--in", out.toString(), "--kind", "novel").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("facts", "--in", out.toString(), "--theme", "novel", "--lang", "en").err())
                .contains("Unknown theme: novel", "elderly");
        assertThat(run("search", "。。", "--in", out.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("search", "x", "--in", out.toString(), "--lang", "fr").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helpIsInBothLanguages() {
        for (String command : List.of("run", "search", "facts", "compare")) {
            assertThat(run(command, "--help", "--lang", "zh").out()).contains("用法：duibiao " + command);
            assertThat(run(command, "--help", "--lang", "en").out()).contains("Usage: duibiao " + command)
                    .doesNotContainPattern("\\p{IsHan}{4}");
        }
        assertThat(run("--help", "--lang", "en").out()).contains("Exit codes");
        assertThat(run("--version").out()).startsWith("duibiao");
    }

    private static byte[] binary() {
        byte[] bytes = new byte[5000];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    private static Outcome run(String... args) {
        return Outcome.of(args);
    }
}
