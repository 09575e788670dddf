package cn.duibiao.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.cli.CommandRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports of a comparison of the samples. */
class ExportsTest {

    @TempDir
    static Path folder;
    private static Path excel;
    private static Path report;
    private static Path markdown;

    @BeforeAll
    static void export() {
        excel = folder.resolve("c.xlsx");
        report = folder.resolve("c.html");
        markdown = folder.resolve("c.md");
        assertThat(CommandRun.code("run", "corpus", "--out", folder.resolve("out").toString())).isZero();
        assertThat(CommandRun.code("--lang", "zh", "compare", "松江", "青浦", "长宁", "--in", folder.resolve("out").toString(),
                "--excel", excel.toString(), "--report", report.toString(), "--markdown", markdown.toString())).isZero();
    }

    @Test
    void theWorkbookHasASheetPerViewWithFrozenHeadersFiltersAndNumbers() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
            assertThat(workbook.sheetIterator()).toIterable().extracting(sheet -> sheet.getSheetName())
                    .containsExactly("目标对照", "矛盾", "承诺与结果", "时间序列", "重点", "用词", "原句", "方法");
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
                sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            });
            XSSFSheet goals = workbook.getSheet("目标对照");
            assertThat(goals.getHyperlinkList()).isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getAddress()).startsWith("'原句'!A"));
            assertThat(goals).anySatisfy(row -> assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC));
        }
    }

    @Test
    void thePageNeedsNothingElseAndStaysLight() throws Exception {
        String page = Files.readString(report);

        assertThat(Files.size(report)).isLessThan(5_000_000);
        assertThat(page).contains("Chart", "方法说明", "SHA-256", "<mark>").doesNotContain("{{", "src=\"http", "<script src");
    }

    @Test
    void everyNumberCanBeLookedUpInItsSentenceOrTable() throws Exception {
        Document page = Jsoup.parse(Files.readString(report));
        JsonNode documents = new ObjectMapper().readTree(page.getElementById("data").data()).get("documents");

        assertThat(page.select("button.source")).isNotEmpty().allSatisfy(button -> {
            JsonNode document = documents.get(button.attr("data-doc"));
            String sentence = plain(button.parent().previousElementSibling().wholeText());
            boolean inTable = StreamSupport.stream(document.get("tables").spliterator(), false)
                    .anyMatch(table -> table.get("facts").has(button.attr("data-fact")));
            boolean inText = StreamSupport.stream(document.get("text").spliterator(), false)
                    .anyMatch(text -> plain(text.asText()).equals(sentence));
            assertThat(inTable || inText).as(sentence).isTrue();
        });
        assertThat(documents).anySatisfy(document -> assertThat(document.get("tables")).anySatisfy(table -> {
            assertThat(table.get("header")).extracting(JsonNode::asText).contains("指标", "单位");
            assertThat(table.get("rows")).isNotEmpty();
            assertThat(table.get("facts")).isNotEmpty();
        }));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void notesHaveTheMethodAndTheChecksums() throws Exception {
        assertThat(Files.readString(markdown)).contains("# 松江区，青浦区，长宁区：对照报告", "| 目标 |", "**引用**", "SHA-256")
                .containsPattern("SHA-256 [0-9a-f]{64}");
    }
}
