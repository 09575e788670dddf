package cn.duibiao.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.check.ContradictionRows;
import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.ComparisonTable;
import cn.duibiao.comparison.Facts;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.progress.ProgressReader;
import cn.duibiao.progress.ProgressTable;
import cn.duibiao.progress.SeriesReader;
import cn.duibiao.progress.SeriesTable;
import cn.duibiao.tables.ContradictionsTable;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.TableSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents may hold what a spreadsheet would run; the tables made of them may not. */
class FormulasInTablesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"养老床位\")";
    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final ReadableValue READABLE = new ReadableValue(KNOWLEDGE.comparators());
    private static final DocumentRow PLAN = Facts.document("plan", "松江区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final DocumentRow LATER = Facts.document("later", "松江区", DocumentKind.WORK_REPORT, 2026);
    private static final DocumentRow OTHER = Facts.document("other", "青浦区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final List<DocumentRow> DOCUMENTS = List.of(PLAN, LATER, OTHER);
    private static final List<Fact> FACTS = Stream.of(
            Facts.fact("a", PLAN, FORMULA, "").value("=500张", "500", "张"),
            Facts.fact("b", OTHER, FORMULA, "").value("=600张", "600", "张"),
            Facts.fact("c", LATER, FORMULA, "").value("=480张", "480", "张").status(Status.ACTUAL),
            Facts.fact("d", LATER, FORMULA, "").value("=700张", "700", "张")).map(Facts.Builder::build).toList();

    @TempDir
    Path folder;

    @Test
    void noCellOfAComparisonIsAFormula() throws IOException {
        List<Region> districts = Stream.of("松江", "青浦").map(name -> KNOWLEDGE.regions().named(name).orElseThrow()).toList();
        Path file = folder.resolve("comparison.csv");
        ComparisonTable.write(new Comparer(KNOWLEDGE).compare(districts, DOCUMENTS, FACTS), file);

        assertHarmless(Files.readString(file));
    }

    @Test
    void noCellOfASeriesProgressOrContradictionIsAFormula() throws IOException {
        assertHarmless(printed(SeriesTable.of(READABLE), SeriesTable.rows(new SeriesReader(KNOWLEDGE).read(DOCUMENTS, FACTS))));
        assertHarmless(printed(ProgressTable.of(READABLE), new ProgressReader(KNOWLEDGE).read(DOCUMENTS, FACTS)));
        assertHarmless(printed(ContradictionsTable.SCHEMA, new ContradictionFinder(KNOWLEDGE).find(DOCUMENTS, FACTS).stream()
                .map(ContradictionRows::of).toList()));
    }

    private static <T> String printed(TableSchema<T> schema, List<T> rows) throws IOException {
        StringWriter text = new StringWriter();
        schema.print(new PrintWriter(text), rows);
        return text.toString();
    }

    private static void assertHarmless(String csv) throws IOException {
        assertThat(csv).contains("'=HYPERLINK");
        assertThat(CSVFormat.RFC4180.parse(new StringReader(csv))).allSatisfy(row -> assertThat(row)
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@")));
    }
}
