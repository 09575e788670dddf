package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import java.nio.file.Path;
import java.util.List;

/** errors.csv: every file or part that could not be used, and why. */
public final class ErrorsTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("errors.csv", List.of(
            column("source_file", Row::sourceFile),
            column("stage", Row::stage),
            column("message", Row::message)));

    /** A row of errors.csv. */
    public record Row(String sourceFile, String stage, String message) {
    }

    private ErrorsTable() {
    }

    /**
     * The rows in the order of the table.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<Row> read(Path folder) {
        return SCHEMA.read(folder, cells -> new Row(cells.get("source_file"), cells.get("stage"), cells.get("message")));
    }
}
