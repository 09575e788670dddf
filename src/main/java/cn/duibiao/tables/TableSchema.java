package cn.duibiao.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a table looks like: its file and its columns, each with the rule that gives its cell.
 *
 * @param file    name of the file in the results folder
 * @param columns in order
 * @param <T>     what a row is made of
 */
public record TableSchema<T>(String file, List<Column<T>> columns) {

    /** RFC 4180: commas, double quotes, CRLF. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private static final CSVFormat WITH_HEADER = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * A column of a table.
     *
     * @param cell gives what stands in the cell: a text, a number or a list of texts; never null, "" where there is
     *             nothing to say
     */
    public record Column<T>(String name, Function<T, ?> cell) {

        /** The cell as it stands in a file; several texts in one cell are parted by semicolons. */
        String text(T row) {
            Object value = cell.apply(row);
            if (value instanceof List<?> several) {
                return several.stream().map(String::valueOf).collect(Collectors.joining(";"));
            }
            return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        }
    }

    public TableSchema {
        columns = List.copyOf(columns);
    }

    static <T> Column<T> column(String name, Function<T, ?> cell) {
        return new Column<>(name, cell);
    }

    /** Creates the table with its header in a folder. */
    public TableWriter<T> writer(Path folder) throws IOException {
        return new TableWriter<>(this, folder);
    }

    /** Prints the table with its header. */
    public void print(PrintWriter out, Iterable<? extends T> rows) throws IOException {
        TableWriter<T> writer = new TableWriter<>(this, out);
        for (T row : rows) {
            writer.write(row);
        }
        out.flush();
    }

    public void write(Path folder, Iterable<? extends T> rows) throws IOException {
        try (TableWriter<T> writer = writer(folder)) {
            for (T row : rows) {
                writer.write(row);
            }
        }
    }

    /**
     * Reads the table back. Columns that other programs have added are let be.
     *
     * @throws TableException where the file is missing, lacks a column or has a cell that cannot be understood
     */
    <R> List<R> read(Path folder, Function<Cells, R> row) {
        Path path = folder.resolve(file);
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
             CSVParser parser = WITH_HEADER.parse(reader)) {
            for (Column<T> column : columns) {
                if (!parser.getHeaderNames().contains(column.name())) {
                    throw new TableException(path, 1, "no column " + column.name());
                }
            }
            List<R> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(understood(path, line, row));
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new TableException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static <R> R understood(Path path, CSVRecord line, Function<Cells, R> row) {
        if (!line.isConsistent()) {
            throw new TableException(path, line.getRecordNumber() + 1, "the row has another number of cells than the header");
        }
        try {
            return row.apply(line::get);
        } catch (IllegalArgumentException e) {
            throw new TableException(path, line.getRecordNumber() + 1, e.getMessage());
        }
    }

    /** The cells of one row by the names of their columns. */
    @FunctionalInterface
    interface Cells {

        String get(String column);

        default int number(String column) {
            return Integer.parseInt(get(column));
        }
    }
}
