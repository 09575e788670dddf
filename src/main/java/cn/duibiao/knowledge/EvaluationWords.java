package cn.duibiao.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes no difference when facts are compared with annotations: {@code models/evaluation-words.tsv}.
 *
 * @param units  units by another way to write them
 * @param silent words that do not make two names of an indicator differ
 */
public record EvaluationWords(Map<String, String> units, List<String> silent) {

    private static final String FILE = "evaluation-words.tsv";

    public EvaluationWords {
        units = Map.copyOf(units);
        silent = List.copyOf(silent);
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static EvaluationWords load(KnowledgeFiles files) {
        Map<String, String> units = new HashMap<>();
        List<String> silent = new ArrayList<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "kind", "words", "same_as")) {
            row.require("words");
            switch (row.require("kind")) {
                case "unit" -> row.list("words").forEach(word -> units.put(word, row.get("same_as")));
                case "silent" -> silent.addAll(row.list("words"));
                default -> throw row.error("the kind is neither unit nor silent: " + row.get("kind"));
            }
        }
        return new EvaluationWords(units, silent);
    }
}
