package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads a facts table of this program or of another one that writes the same columns. */
public final class FactRows {

    private static final String FACTS = "facts.csv";
    private static final List<String> REQUIRED = List.of("evidence", "value_text", "value_offset", "indicator",
            "canonical", "measure", "value", "value_high", "unit", "op", "status", "period", "region");

    private FactRows() {
    }

    /**
     * The rows in the order of the table.
     *
     * @param place a facts table, or a folder with facts.csv
     * @throws EvaluationException where it is missing, lacks a column or has a row that cannot be read
     */
    public static List<FactRow> read(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve(FACTS) : place;
        if (!Files.isRegularFile(file)) {
            throw new EvaluationException(Problem.of(Kind.NO_FACTS, file, 0));
        }
        List<FactRow> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvRows.read(file, reader, REQUIRED, (row, line) -> rows.add(row(file, row, line)));
        } catch (IOException e) {
            throw new EvaluationException(Problem.of(Kind.BAD_CSV, file, 0, e.toString()));
        }
        return rows;
    }

    private static FactRow row(Path file, CSVRecord row, long line) {
        return new FactRow(optional(row, "fact_id"), optional(row, "doc_id"), optional(row, "source_file"),
                row.get("evidence"), row.get("value_text"), offset(file, row.get("value_offset"), line),
                row.get("indicator"), row.get("canonical"), row.get("measure"), row.get("value"), row.get("value_high"),
                row.get("unit"), row.get("op"), row.get("status"), row.get("period"), row.get("region"),
                optional(row, "confidence"));
    }

    private static int offset(Path file, String cell, long line) {
        try {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new EvaluationException(Problem.of(Kind.BAD_OFFSET, file, line, cell));
        }
    }

    private static String optional(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }
}
