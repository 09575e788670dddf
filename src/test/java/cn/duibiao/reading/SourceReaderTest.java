package cn.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.reading.ReadingException.Problem;
import cn.duibiao.text.MappedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    private Path folder;

    private SourceFile read(String name, byte[] bytes) throws IOException, ReadingException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new SourceReader().read(file, name);
    }

    private Problem problem(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return catchThrowableOfType(ReadingException.class, () -> new SourceReader().read(file, name)).problem();
    }

    private static List<String> lines(SourceFile file) {
        return file.blocks().stream().filter(SourceBlock.Line.class::isInstance)
                .map(block -> ((SourceBlock.Line) block).text().toString()).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyLineOfATextKeepsItsPlace() throws Exception {
        SourceFile file = read("a.txt", utf8("第一行\r\n\r\n\t第二行\n"));
        assertThat(lines(file)).containsExactly("第一行", "", "\t第二行", "");
        SourceBlock.Line second = (SourceBlock.Line) file.blocks().get(2);
        assertThat(file.text().substring(second.text().subSequence(1, 2).sourceStart())).startsWith("第二行");
    }

    @Test
    void pageInGbkIsReadWithHeadingsTablesAndPlaces() throws Exception {
        String page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>报告-云湖网</title>
                <style>p{}</style></head><body><div class="nav"><a href="/">首页</a></div>
                <h1>云湖区工作报告</h1><p>各位代表：&nbsp;生产总值<b>增长</b>5&lt;6%。<br>第二行</p>
                <table><tr><td rowspan="2">经济</td><td>产值</td></tr><tr><td>税收&amp;费</td></tr></table>
                <script>var x = '假的';</script></body></html>""";
        SourceFile file = read("b.html", page.getBytes(Charset.forName("GBK")));
        assertThat(file.format()).isEqualTo("html");
        assertThat(file.title()).isEqualTo("报告-云湖网");
        assertThat(lines(file)).containsExactly("云湖区工作报告", "各位代表：\u00A0生产总值增长5<6%。", "第二行");
        SourceBlock.Line heading = (SourceBlock.Line) file.blocks().get(0);
        assertThat(heading.headingLevel()).isEqualTo(1);
        MappedText line = ((SourceBlock.Line) file.blocks().get(1)).text();
        int less = line.toString().indexOf('<');
        assertThat(file.text().substring(line.subSequence(less, less + 1).sourceStart())).startsWith("&lt;6%");
        SourceBlock.Grid grid = (SourceBlock.Grid) file.blocks().get(3);
        assertThat(grid.rows().toString()).isEqualTo("[[经济, 产值], [经济, 税收&费]]");
    }

    @Test
    void tableThatLaysOutThePageIsNoTable() throws Exception {
        String prose = "这一段文字说明全区经济运行情况。".repeat(40);
        SourceFile file = read("c.html", utf8("<html><body><table><tr><td>栏目</td><td>侧栏</td></tr><tr><td><p>" + prose
                + "</p></td><td>广告</td></tr></table></body></html>"));
        assertThat(file.blocks()).allMatch(SourceBlock.Line.class::isInstance);
        assertThat(lines(file)).contains(prose);
    }

    @Test
    void wordDocumentIsWrittenOutWithItsTable() throws Exception {
        SourceFile file = read("d.docx", document());
        assertThat(file.extracted()).isTrue();
        assertThat(file.text()).isEqualTo("云湖区规划纲要\n全区人口稳定。\n指标\t目标\t\n绿地\t12\t\n");
        SourceBlock.Grid grid = (SourceBlock.Grid) file.blocks().get(2);
        MappedText cell = grid.rows().get(1).get(1);
        assertThat(file.text().substring(cell.sourceStart(), cell.sourceEnd())).isEqualTo("12");
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("云湖区规划纲要");
            document.createParagraph().createRun().setText("全区人口稳定。");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("指标");
            table.getRow(0).getCell(1).setText("目标");
            table.getRow(1).getCell(0).setText("绿地");
            table.getRow(1).getCell(1).setText("12");
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void unusableFilesSayWhatIsWrong() throws Exception {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] docx = document();
        assertThat(problem("empty.txt", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem("blank.txt", utf8(" \n\t\u3000\n"))).isEqualTo(Problem.EMPTY);
        assertThat(problem("nul.txt", new byte[3000])).isEqualTo(Problem.BINARY);
        assertThat(problem("noise.txt", noise)).isEqualTo(Problem.BINARY);
        assertThat(problem("cut.docx", java.util.Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Problem.BROKEN_DOCX);
        assertThat(problem("text.docx", utf8("并不是文档"))).isEqualTo(Problem.BROKEN_DOCX);
        assertThat(problem("report.txt", utf8("%PDF-1.7 ..."))).isEqualTo(Problem.BROKEN_PDF);
        assertThat(problem("text.pdf", utf8("并不是文档"))).isEqualTo(Problem.BROKEN_PDF);
        assertThat(problem("report.txt", utf8("{\\rtf1 ..."))).isEqualTo(Problem.UNSUPPORTED);
    }

    @Test
    void hugeFileIsRefusedUnread() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        ReadingException refused =
                catchThrowableOfType(ReadingException.class, () -> new SourceReader().read(file, "huge.txt"));
        assertThat(refused.problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly("huge.txt", 100L, 32L);
    }

    @Test
    void missingFileIsUnreadable() {
        ReadingException missing = catchThrowableOfType(ReadingException.class,
                () -> new SourceReader().read(folder.resolve("none.txt"), "none.txt"));
        assertThat(missing.problem()).isEqualTo(Problem.UNREADABLE);
        assertThat(missing.arguments()).containsExactly("none.txt", "no such file");
    }
}
