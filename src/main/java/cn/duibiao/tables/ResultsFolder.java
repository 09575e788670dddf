package cn.duibiao.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that a run wrote. A marker file tells it from any other folder, so that no run ever overwrites what is not
 * its own, and says what the folder was made with.
 */
public record ResultsFolder(Path path) {

    /** Name of the marker file. */
    public static final String MARKER = "duibiao-results.properties";

    private static final String MARKER_TEXT = "# Written by duibiao run; the folder is replaced by the next one.\nformat=1\n";
    private static final String INDEX = "index";
    private static final String VECTORS = "vectors";
    private static final String TEXT = "text";
    private static final String COMPARISON = "comparison.csv";
    private static final String COMPARISON_PAGE = "comparison.html";
    private static final String OLD = ".duibiao-old-";

    /**
     * The results folder at a path, or empty where there is none. Where a run was killed while it exchanged the old
     * results for new ones, the old ones are found where it put them.
     */
    public static Optional<ResultsFolder> at(Path path) {
        if (isResults(path)) {
            return Optional.of(new ResultsFolder(path));
        }
        return Files.exists(path) ? Optional.empty() : setAside(path).stream().findFirst().map(ResultsFolder::new);
    }

    public static boolean isResults(Path path) {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    /** Where a run puts the results at a path while it moves its own there. */
    public static Path aside(Path path, String process) {
        return path.resolveSibling(asidePrefix(path) + process);
    }

    private static List<Path> setAside(Path path) {
        Path place = path.toAbsolutePath().normalize();
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            return List.of();
        }
        try (Stream<Path> siblings = Files.list(place.getParent())) {
            return siblings.filter(sibling -> sibling.getFileName().toString().startsWith(asidePrefix(place)))
                    .filter(ResultsFolder::isResults).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** What the names of folders begin with that hold results set aside. */
    public static String asidePrefix(Path path) {
        return "." + path.getFileName() + OLD;
    }

    /**
     * Marks a folder as complete; the last thing that a run does before it moves the folder into place.
     *
     * @param madeWith what the results depend on, by name
     */
    public void mark(Map<String, String> madeWith) throws IOException {
        Properties properties = new Properties();
        properties.putAll(madeWith);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String lines = text.toString().lines().filter(line -> !line.startsWith("#")).sorted()
                .map(line -> line + "\n").collect(Collectors.joining());
        Files.writeString(path.resolve(MARKER), MARKER_TEXT + lines, StandardCharsets.UTF_8);
    }

    /** What the folder was marked with; nothing where the marker cannot be read. */
    public Map<String, String> madeWith() {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(path.resolve(MARKER), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> madeWith = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> madeWith.put(name, properties.getProperty(name)));
        return madeWith;
    }

    /** The folder of the Lucene index. */
    public Path index() {
        return path.resolve(INDEX);
    }

    /** The folder of the vectors for searching by meaning; made on request only. */
    public Path vectors() {
        return path.resolve(VECTORS);
    }

    /** The folder of the texts extracted from binary formats. */
    public Path text() {
        return path.resolve(TEXT);
    }

    /** The text extracted from a file; only files in binary formats have one. */
    public Path text(String sourceFile) {
        return text().resolve(sourceFile + ".txt");
    }

    /** Where {@code compare} writes its table unless told otherwise. */
    public Path comparison() {
        return path.resolve(COMPARISON);
    }

    /** Where {@code compare} writes its page unless told otherwise. */
    public Path comparisonPage() {
        return path.resolve(COMPARISON_PAGE);
    }

    /** Whether a file or folder of this name in a results folder is the program's own. */
    public static boolean isOwn(String name) {
        return Set.of(MARKER, INDEX, VECTORS, TEXT, COMPARISON, COMPARISON_PAGE, DocumentsTable.SCHEMA.file(),
                FactsTable.SCHEMA.file(), IndicatorTablesTable.SCHEMA.file(), EntitiesTable.SCHEMA.file(),
                ThemesTable.SCHEMA.file(), TermsTable.SCHEMA.file(), GlossaryTable.SCHEMA.file(), ErrorsTable.SCHEMA.file(),
                ContradictionsTable.SCHEMA.file(), InputsTable.SCHEMA.file(), OffsetsTable.SCHEMA.file()).contains(name);
    }
}
