package cn.duibiao.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * What a table looks like: its file and its columns, each with the rule that gives its cell.
 *
 * @param file    name of the file in the results folder
 * @param columns in order
 * @param <T>     what a row is made of
 */
public record TableSchema<T>(String file, List<Column<T>> columns) {

    /** The column that says which document a row is of. */
    static final String DOC_ID = "doc_id";

    /** RFC 4180: commas, double quotes, CRLF. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180;

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
        return read(folder, any -> true, row);
    }

    /**
     * Reads back the rows of some documents.
     *
     * @throws TableException as for the whole table
     */
    <R> List<R> read(Path folder, Set<String> documents, Function<Cells, R> row) {
        return read(folder, cells -> documents.contains(cells.get(DOC_ID)), row);
    }

    private <R> List<R> read(Path folder, Predicate<Cells> wanted, Function<Cells, R> row) {
        Path path = folder.resolve(file);
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8); CsvReader<String[]> lines = lines(text)) {
            Iterator<String[]> line = lines.iterator();
            return rows(path, new Header(path, columns, line), line, wanted, row);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new TableException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads back some rows, on several threads.
     *
     * @param parts rows of the table, undecoded
     * @throws TableException as for the whole table, but the rows it names are counted from the begin of their part
     */
    <R> List<R> read(Path folder, List<byte[]> parts, Function<Cells, R> row) {
        Path path = folder.resolve(file);
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8); CsvReader<String[]> lines = lines(text)) {
            Header header = new Header(path, columns, lines.iterator());
            return parts.parallelStream().map(part -> rows(path, header,
                    lines(new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8)).iterator(), any -> true, row))
                    .flatMap(List::stream).toList();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new TableException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static CsvReader<String[]> lines(Reader text) {
        return CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                .build(StringArrayHandler.of(), text);
    }

    private static <R> List<R> rows(Path path, Header header, Iterator<String[]> lines,
                                    Predicate<Cells> wanted, Function<Cells, R> row) {
        List<R> rows = new ArrayList<>();
        for (long number = 2; lines.hasNext(); number++) {
            String[] cells = lines.next();
            if (cells.length != header.size()) {
                throw new TableException(path, number, "the row has another number of cells than the header");
            }
            try {
                Cells named = column -> cells[header.place(column)];
                if (wanted.test(named)) {
                    rows.add(row.apply(named));
                }
            } catch (IllegalArgumentException e) {
                throw new TableException(path, number, e.getMessage());
            }
        }
        return rows;
    }

    /** Where the columns are. */
    private static final class Header {

        private final int size;
        private final Map<String, Integer> places = new HashMap<>();

        Header(Path path, List<? extends Column<?>> columns, Iterator<String[]> lines) {
            List<String> names = lines.hasNext() ? List.of(lines.next()) : List.of();
            size = names.size();
            for (Column<?> column : columns) {
                int place = names.indexOf(column.name());
                if (place < 0) {
                    throw new TableException(path, 1, "no column " + column.name());
                }
                places.put(column.name(), place);
            }
        }

        int size() {
            return size;
        }

        int place(String column) {
            return places.get(column);
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
