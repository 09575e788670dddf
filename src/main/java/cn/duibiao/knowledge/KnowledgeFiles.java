package cn.duibiao.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The data files of {@code models/}: those that travel inside the program, or those of a folder that replaces them.
 *
 * <p>A table is tab-separated UTF-8 text. Lines that begin with {@code #} explain it, the first other line names the
 * columns.
 */
public final class KnowledgeFiles {

    private static final String PACKAGED = "/models/";
    private static final CSVFormat TABLE = CSVFormat.TDF.builder()
            .setCommentMarker('#').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
            .setQuote(null).setIgnoreSurroundingSpaces(true).get();

    private final Optional<Path> folder;

    private KnowledgeFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    public static KnowledgeFiles packaged() {
        return new KnowledgeFiles(Optional.empty());
    }

    public static KnowledgeFiles in(Path folder) {
        return new KnowledgeFiles(Optional.of(folder));
    }

    /**
     * The rows of a table.
     *
     * @throws KnowledgeException where the file is missing or lacks one of the columns
     */
    public List<Row> table(String file, String... columns) {
        List<Row> rows = new ArrayList<>();
        each(file, rows::add, columns);
        return rows;
    }

    /**
     * Gives the rows of a table one by one, for tables so long that they should not be in memory as a whole.
     *
     * @throws KnowledgeException where the file is missing or lacks one of the columns
     */
    public void each(String file, Consumer<Row> taker, String... columns) {
        try (BufferedReader reader = open(file); CSVParser parser = TABLE.parse(reader)) {
            for (String column : columns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new KnowledgeException(file, 0, "the column \"" + column + "\" is missing from the first line");
                }
            }
            for (CSVRecord line : parser) {
                taker.accept(new Row(file, parser.getCurrentLineNumber(), line.toMap()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new KnowledgeException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The lines of a file that is no table, without blank ones and those that begin with {@code #}. */
    public List<String> lines(String file) {
        try (BufferedReader reader = open(file)) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new KnowledgeException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The folder that replaces the files inside the program, if there is one. */
    public Optional<Path> folder() {
        return folder;
    }

    private BufferedReader open(String file) throws IOException {
        if (folder.isPresent()) {
            Path path = folder.get().resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new KnowledgeException(path.toString(), 0, "the file is missing");
            }
            return Files.newBufferedReader(path, StandardCharsets.UTF_8);
        }
        InputStream stream = KnowledgeFiles.class.getResourceAsStream(PACKAGED + file);
        if (stream == null) {
            throw new KnowledgeException(file, 0, "the file is missing from the program");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** One line of a table. */
    public record Row(String file, long line, Map<String, String> cells) {

        /** The text of a cell, "" where the line is too short. */
        public String get(String column) {
            String cell = cells.get(column);
            return cell == null ? "" : cell.strip();
        }

        /** The text of a cell that must not be empty. */
        public String require(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw error("the column \"" + column + "\" is empty");
            }
            return cell;
        }

        /** The parts of a cell that lists several, separated by {@code |}. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
        }

        public KnowledgeException error(String message) {
            return new KnowledgeException(file, line, message);
        }
    }
}
