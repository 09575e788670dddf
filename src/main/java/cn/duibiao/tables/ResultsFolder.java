package cn.duibiao.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that a run wrote. A marker file tells it from any other folder, so that no run ever overwrites what is not
 * its own.
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

    /** The results folder at a path, or empty where there is none. */
    public static Optional<ResultsFolder> at(Path path) {
        return isResults(path) ? Optional.of(new ResultsFolder(path)) : Optional.empty();
    }

    public static boolean isResults(Path path) {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    /** Marks a folder as complete; the last thing that a run does before it moves the folder into place. */
    public void mark() throws IOException {
        Files.writeString(path.resolve(MARKER), MARKER_TEXT, StandardCharsets.UTF_8);
    }

    /** The folder of the Lucene index. */
    public Path index() {
        return path.resolve(INDEX);
    }

    /** The folder of the vectors for searching by meaning; made on request only. */
    public Path vectors() {
        return path.resolve(VECTORS);
    }

    /** The folder of the texts extracted from binary formats, named like their sources with .txt added. */
    public Path text() {
        return path.resolve(TEXT);
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
                ThemesTable.SCHEMA.file(), GlossaryTable.SCHEMA.file(), ErrorsTable.SCHEMA.file(),
                ContradictionsTable.SCHEMA.file(), InputsTable.SCHEMA.file(), OffsetsTable.SCHEMA.file()).contains(name);
    }
}
