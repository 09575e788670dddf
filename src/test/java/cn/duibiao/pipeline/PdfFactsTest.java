package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.ErrorsTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of a document do not depend on whether it comes as PDF or as text. */
class PdfFactsTest {

    private static final double ENOUGH = 0.95;
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private static Path folder;

    private static Path out;
    private static RunResult result;

    @BeforeAll
    static void runOnTheSamplesAndABrokenFile() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("report.pdf", "report.txt", "plan.pdf", "plan.html")) {
            try (InputStream in = PdfFactsTest.class.getResourceAsStream("/pdf/" + name)) {
                Files.copy(in, input.resolve(name));
            }
        }
        Files.writeString(input.resolve("broken.pdf"), "%PDF-1.7 and no more");
        out = folder.resolve("out");
        result = PipelineFactory.pipeline(KnowledgeFiles.packaged(), Messages.in(Locale.SIMPLIFIED_CHINESE), 1)
                .run(List.of(input), out, ProgressListener.SILENT);
    }

    @ParameterizedTest
    @CsvSource({"report.pdf, report.txt, 50", "plan.pdf, plan.html, 50"})
    void sameFactsComeFromThePdfAsFromTheText(String pdf, String text, int atLeast) throws IOException {
        List<String> expected = facts(text);
        List<String> found = facts(pdf);
        List<String> missing = without(expected, found);
        List<String> added = without(found, expected);

        assertThat(expected).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat((double) (missing.size() + added.size()))
                .as("missing %s, added %s", missing, added)
                .isLessThanOrEqualTo((1 - ENOUGH) * expected.size());
    }

    private static List<String> without(List<String> facts, List<String> others) {
        List<String> rest = new ArrayList<>(facts);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> facts(String file) throws IOException {
        List<String> facts = new ArrayList<>();
        for (CSVRecord row : rows()) {
            if (row.get("source_file").equals(file)) {
                facts.add(String.join(" ", row.get("value"), row.get("value_high"), row.get("unit"), row.get("indicator"),
                        row.get("period"), row.get("status"), row.get("op")));
            }
        }
        return facts;
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = Files.newBufferedReader(out.resolve("facts.csv"))) {
            return TABLE.parse(reader).getRecords();
        }
    }

    @Test
    void numbersStandWhereTheTableSaysInTheExtractedText() throws IOException {
        String text = Files.readString(out.resolve("text/plan.pdf.txt"));
        for (CSVRecord row : rows()) {
            if (row.get("source_file").equals("plan.pdf")) {
                int start = Integer.parseInt(row.get("source_start"));
                int end = Integer.parseInt(row.get("source_end"));
                assertThat(text.substring(start, end)).isEqualTo(row.get("value_text"));
            }
        }
    }

    @Test
    void brokenPdfIsReportedAndTheOthersAreRead() {
        assertThat(result.errors()).extracting(ErrorsTable.Row::sourceFile).containsExactly("broken.pdf");
        assertThat(result.errors().get(0).message()).startsWith("PDF 文件损坏或不完整");
    }
}
