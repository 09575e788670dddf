package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Goes through a CSV file with a header and tells where each row begins. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvRows() {
    }

    /** Takes a row with as many cells as the header. */
    @FunctionalInterface
    interface RowTaker {

        /** @param line 1-based, where the row begins */
        void take(CSVRecord row, long line);
    }

    /**
     * Gives each row that is not blank to the taker.
     *
     * @throws EvaluationException where a required column is missing, or a row has too many or too few cells
     */
    static void read(Path file, Reader source, List<String> required, RowTaker taker) {
        try (CSVParser parser = FORMAT.parse(withoutMark(new BufferedReader(source)))) {
            List<String> columns = parser.getHeaderNames();
            List<Problem> missing = required.stream().filter(column -> !columns.contains(column))
                    .map(column -> Problem.of(Kind.MISSING, file, 1, column)).toList();
            if (!missing.isEmpty()) {
                throw new EvaluationException(missing);
            }
            Iterator<CSVRecord> rows = parser.iterator();
            long end = parser.getCurrentLineNumber();
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                take(file, row, end + 1, columns.size(), taker);
                end = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException) {
                throw new EvaluationException(Problem.of(Kind.NOT_UTF8, file, 0));
            }
            throw new EvaluationException(Problem.of(Kind.BAD_CSV, file, 0, String.valueOf(e.getMessage())));
        }
    }

    private static void take(Path file, CSVRecord row, long line, int columns, RowTaker taker) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        if (row.size() != columns) {
            throw new EvaluationException(Problem.of(Kind.CELL_COUNT, file, line, row.size(), columns));
        }
        taker.take(row, line);
    }

    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
