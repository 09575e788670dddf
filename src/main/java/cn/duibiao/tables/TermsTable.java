package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** terms.csv: the words of the chapters of documents, so that nobody has to cut the documents into words again. */
public final class TermsTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("terms.csv", List.of(
            column("doc_id", Row::docId),
            column("chapter", Row::chapter),
            column("terms", Row::terms)));

    private static final char BETWEEN_TERMS = ';';
    private static final char BEFORE_COUNT = ' ';

    /**
     * A row of terms.csv.
     *
     * @param chapter heading of the first level, or ""
     * @param counts  how often it uses each word; words are made of ideographs only
     */
    public record Row(String docId, String chapter, Map<String, Integer> counts) {

        /** Each word and its count, the most frequent first. */
        private List<String> terms() {
            return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
                    .map(term -> term.getKey() + BEFORE_COUNT + term.getValue()).toList();
        }
    }

    private TermsTable() {
    }

    /**
     * The rows of some documents in the order of the table; empty where an older version has written the folder.
     *
     * @throws TableException where the table is damaged
     */
    public static Optional<List<Row>> read(Path folder, List<DocumentRow> documents) {
        if (!Files.isRegularFile(folder.resolve(SCHEMA.file()))) {
            return Optional.empty();
        }
        return Optional.of(SCHEMA.read(folder, DocumentRow.ids(documents),
                cells -> new Row(cells.get("doc_id"), cells.get("chapter"), counts(cells.get("terms")))));
    }

    private static Map<String, Integer> counts(String terms) {
        Map<String, Integer> counts = new HashMap<>();
        int start = 0;
        while (start < terms.length()) {
            int next = terms.indexOf(BETWEEN_TERMS, start);
            int end = next < 0 ? terms.length() : next;
            int count = terms.indexOf(BEFORE_COUNT, start);
            if (count < 0 || count > end) {
                throw new IllegalArgumentException("no count: " + terms.substring(start, end));
            }
            counts.put(terms.substring(start, count), Integer.parseInt(terms, count + 1, end, 10));
            start = end + 1;
        }
        return counts;
    }
}
