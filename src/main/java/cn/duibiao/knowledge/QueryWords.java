package cn.duibiao.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which people say how a query is meant, of {@code models/query-words.tsv}. Immutable. */
public final class QueryWords {

    private static final String FILE = "query-words.tsv";
    private static final Set<String> STATUSES = Set.of("target", "actual", "estimate");

    private final Set<String> ignored;
    private final Set<String> numbers;
    private final Map<String, String> statuses;

    private QueryWords(Set<String> ignored, Set<String> numbers, Map<String, String> statuses) {
        this.ignored = Set.copyOf(ignored);
        this.numbers = Set.copyOf(numbers);
        this.statuses = Map.copyOf(statuses);
    }

    /**
     * Reads the table.
     *
     * @throws KnowledgeException where a line is wrong
     */
    public static QueryWords load(KnowledgeFiles files) {
        Set<String> ignored = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Map<String, String> statuses = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "word", "role", "means")) {
            String word = row.require("word");
            switch (row.require("role")) {
                case "ignored" -> ignored.add(word);
                case "number" -> numbers.add(word);
                case "status" -> statuses.put(word, status(row));
                default -> throw row.error("role is ignored, number or status, not \"" + row.get("role") + "\"");
            }
        }
        return new QueryWords(ignored, numbers, statuses);
    }

    private static String status(KnowledgeFiles.Row row) {
        if (!STATUSES.contains(row.get("means"))) {
            throw row.error("means is target, actual or estimate, not \"" + row.get("means") + "\"");
        }
        return row.get("means");
    }

    /** Whether the word says nothing about the matter. */
    public boolean isIgnored(String word) {
        return ignored.contains(word);
    }

    /** Whether the word asks for a number. */
    public boolean asksForNumber(String word) {
        return numbers.contains(word);
    }

    /** The code of the status that is meant by a word that stands by itself. */
    public Optional<String> status(String word) {
        return Optional.ofNullable(statuses.get(word));
    }
}
