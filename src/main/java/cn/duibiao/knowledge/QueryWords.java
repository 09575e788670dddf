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

    private final Map<String, String> kinds;

    private QueryWords(Set<String> ignored, Set<String> numbers, Map<String, String> statuses,
                       Map<String, String> kinds) {
        this.ignored = Set.copyOf(ignored);
        this.numbers = Set.copyOf(numbers);
        this.statuses = Map.copyOf(statuses);
        this.kinds = Map.copyOf(kinds);
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
        Map<String, String> kinds = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "word", "role", "means")) {
            String word = row.require("word");
            switch (row.require("role")) {
                case "ignored" -> ignored.add(word);
                case "number" -> numbers.add(word);
                case "status" -> statuses.put(word, status(row));
                case "kind" -> kinds.put(word, row.require("means"));
                default -> throw row.error("role is ignored, number, status or kind, not \"" + row.get("role") + "\"");
            }
        }
        return new QueryWords(ignored, numbers, statuses, kinds);
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

    /** The code of the kind of document that a word names. */
    public Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** The code itself, where it is one of a kind of document that the table names. */
    public Optional<String> kindCode(String code) {
        return kinds.values().stream().filter(code::equals).findFirst();
    }

    /** The code itself, where it is one of a status. */
    public Optional<String> statusCode(String code) {
        return STATUSES.stream().filter(code::equals).findFirst();
    }
}
