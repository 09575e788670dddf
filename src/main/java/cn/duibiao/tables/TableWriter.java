package cn.duibiao.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes the rows of one table as they come. */
public final class TableWriter<T> implements Closeable {

    private final TableSchema<T> schema;
    private final CSVPrinter printer;

    TableWriter(TableSchema<T> schema, Path folder) throws IOException {
        this(schema, Files.newBufferedWriter(folder.resolve(schema.file()), StandardCharsets.UTF_8));
    }

    TableWriter(TableSchema<T> schema, Writer out) throws IOException {
        this.schema = schema;
        this.printer = new CSVPrinter(out, TableSchema.FORMAT);
        printer.printRecord(schema.columns().stream().map(TableSchema.Column::name).toList());
    }

    public void write(T row) throws IOException {
        List<String> cells = schema.columns().stream().map(column -> column.text(row)).toList();
        printer.printRecord(cells);
    }

    /** Hands on what has been written so far. */
    public void flush() throws IOException {
        printer.flush();
    }

    /**
     * Adds rows as they stand in a table of the same columns.
     *
     * @param rows each with its line end
     */
    public void copy(String rows) throws IOException {
        printer.getOut().append(rows);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
