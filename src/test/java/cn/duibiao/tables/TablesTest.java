package cn.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void factsComeBackAsTheyWereWritten() throws IOException {
        List<Fact> facts = List.of(
                fact("a", new Value.Single(new BigDecimal("163711000000")), Op.EQUAL),
                fact("b", new Value.Range(new BigDecimal("4"), new BigDecimal("6.5")), Op.RANGE),
                fact("c", new Value.Ratio(List.of(BigDecimal.ONE, new BigDecimal("12"), new BigDecimal("3"))), Op.EQUAL),
                fact("d", new Value.Unreadable(), Op.MORE_THAN),
                fact("e", new Value.Qualitative(), Op.EQUAL, "高于全市平均水平"));

        FactsTable.SCHEMA.write(folder, facts);

        assertThat(FactsTable.read(folder)).isEqualTo(facts);
    }

    @Test
    void numbersAreWrittenPlain() throws IOException {
        FactsTable.SCHEMA.write(folder, List.of(fact("a", new Value.Single(new BigDecimal("1.50E+3")), Op.EQUAL)));

        assertThat(Files.readString(folder.resolve("facts.csv"))).contains(",level,1500,,元,=,target,");
    }

    @Test
    void aTableHasOneHeaderLineAndQuotesAsRfc4180Says() throws IOException {
        ErrorsTable.SCHEMA.write(folder, List.of(new ErrorsTable.Row("a,b.txt", "read", "说\"不\"\n行")));

        assertThat(Files.readString(folder.resolve("errors.csv")))
                .isEqualTo("source_file,stage,message\r\n\"a,b.txt\",read,\"说\"\"不\"\"\n行\"\r\n");
        assertThat(ErrorsTable.read(folder)).containsExactly(new ErrorsTable.Row("a,b.txt", "read", "说\"不\"\n行"));
    }

    @Test
    void documentsComeBackAsTheyWereWritten() throws IOException {
        List<DocumentRow> rows = List.of(
                new DocumentRow("songjiang-2021-work-report", "松江区", "上海市/松江区", DocumentKind.WORK_REPORT, 2021,
                        "政府工作报告", "2021-01-12", "a/松江.txt", 20000, 12, 300, 150, List.of("year_from_title", "x"),
                        "某某", new Metadata.Proof("松江区人民政府", "政府工作报告", "2021年工作")),
                new DocumentRow("unknown", "", "", DocumentKind.OTHER, 0, "", "", "b.txt", 3, 0, 1, 0, List.of(), "",
                        new Metadata.Proof("", "", "")));

        DocumentsTable.SCHEMA.write(folder, rows);

        assertThat(DocumentsTable.read(folder)).isEqualTo(rows);
    }

    @Test
    void aDamagedTableIsNamedWithItsRow() throws IOException {
        FactsTable.SCHEMA.write(folder, List.of(fact("a", new Value.Single(BigDecimal.ONE), Op.EQUAL)));
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, Files.readString(file).replace(",level,", ",height,"));

        assertThatThrownBy(() -> FactsTable.read(folder)).isInstanceOf(TableException.class)
                .hasMessageContaining("facts.csv, row 2");
    }

    @Test
    void anEmptyTableFileIsDamaged() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), "");

        assertThatThrownBy(() -> FactsTable.read(folder)).isInstanceOf(TableException.class)
                .hasMessageContaining("no column fact_id");
    }

    private static Fact fact(String id, Value value, Op op) {
        return fact(id, value, op, "1637.11亿元");
    }

    private static Fact fact(String id, Value value, Op op, String valueText) {
        return new Fact(id, "songjiang-2021-plan-outline", "松江区", "一、目标 > （一）指标", "地区生产总值, 现价", "gdp",
                "general", Measure.LEVEL, value, "元", op, Status.TARGET, "2025", "", Binding.EXPECTED,
                Strength.NORMAL, Confidence.HIGH, valueText, 7, "地区生产总值达" + valueText + "。", new Fact.SourcePlace("a/b.txt", 10, 19));
    }
}
