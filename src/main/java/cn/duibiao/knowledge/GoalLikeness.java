package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of {@code models/goal-likeness.tsv}: how much what two names have in common speaks for one goal. Immutable. */
public final class GoalLikeness {

    private static final String FILE = "goal-likeness.tsv";
    private static final String CUE = "cue ";

    private final Map<String, Double> weights;
    private final List<Cue> cues;

    /**
     * Words that tell two names apart where only one of them has one.
     *
     * @param name   of the feature
     * @param weight what it adds to the log-odds
     */
    public record Cue(String name, List<String> words, double weight) {

        public boolean isIn(String text) {
            return words.stream().anyMatch(text::contains);
        }
    }

    private GoalLikeness(Map<String, Double> weights, List<Cue> cues) {
        this.weights = weights;
        this.cues = List.copyOf(cues);
    }

    /**
     * Reads the weights.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    static GoalLikeness load(KnowledgeFiles files) {
        Map<String, Double> weights = new HashMap<>();
        List<Cue> cues = new ArrayList<>();
        for (Row row : files.table(FILE, "feature", "weight", "words")) {
            String feature = row.require("feature");
            if (feature.startsWith(CUE)) {
                cues.add(new Cue(feature, row.list("words"), weight(row)));
            } else {
                weights.put(feature, weight(row));
            }
        }
        return new GoalLikeness(weights, cues);
    }

    private static double weight(Row row) {
        try {
            return Double.parseDouble(row.require("weight"));
        } catch (NumberFormatException e) {
            throw row.error("no number: " + row.get("weight"));
        }
    }

    /**
     * What one unit of a feature adds to the log-odds.
     *
     * @throws KnowledgeException where the table does not have it
     */
    public double weight(String feature) {
        Double weight = weights.get(feature);
        if (weight == null) {
            throw new KnowledgeException(FILE, 0, "the feature \"" + feature + "\" is missing");
        }
        return weight;
    }

    public List<Cue> cues() {
        return cues;
    }
}
