package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** inputs.csv: the files that a run has read, with checksums, so that others can tell whether they have the same. */
public final class InputsTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("inputs.csv", List.of(
            column("source_file", Row::sourceFile),
            column("bytes", Row::bytes),
            column("sha256", Row::sha256)));

    /**
     * A row of inputs.csv.
     *
     * @param bytes  -1 for a file that could not be read
     * @param sha256 in hexadecimal digits, "" for a file that could not be read
     */
    public record Row(String sourceFile, long bytes, String sha256) {
    }

    private InputsTable() {
    }

    /** The rows; none where an older version has written the folder. */
    public static List<Row> read(Path folder) {
        return Files.isRegularFile(folder.resolve(SCHEMA.file())) ? SCHEMA.read(folder, cells ->
                new Row(cells.get("source_file"), Long.parseLong(cells.get("bytes")), cells.get("sha256"))) : List.of();
    }
}
