package cn.duibiao.comparison;

import cn.duibiao.knowledge.GoalLikeness;
import cn.duibiao.knowledge.GoalVocabulary;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fits the weights of {@code models/goal-likeness.tsv} and {@code models/goal-words.tsv} to the judged pairs, prints what pairs give
 * that were left out of the fit, set by set, and writes the weights. Nothing is random: the same pairs give the same weights.
 *
 * <p>{@code mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark.class=cn.duibiao.comparison.GoalLikenessTraining}, from the
 * folder of the project.
 */
final class GoalLikenessTraining {

    /** The synonyms were chosen with these sets before them, so that they flatter what is read with the synonyms. */
    private static final double WEIGHT_OF_SEEN = 0.6;
    private static final double WEIGHT_OF_NAMES = 1.2;
    private static final double PENALTY = 15;
    private static final double PENALTY_OF_WORDS = 1.5;
    private static final double HARDLY = 1e-6;
    /** A word that fewer pairs have tells nothing. */
    private static final int LEAST_PAIRS = 2;
    private static final double[] THRESHOLDS = {0.5, 0.6, 0.72, 0.8};

    private final Knowledge knowledge = Knowledge.load(KnowledgeFiles.in(Path.of("models")));
    private final GoalSimilarity similarity = new GoalSimilarity(knowledge);
    private final List<GoalLikeness.Cue> cues = knowledge.goalLikeness().cues();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, List<LogisticRegression.Example>> sets = new LinkedHashMap<>();

    private record Outcome(double likeness, boolean same) {
    }

    public static void main(String[] arguments) throws IOException {
        GoalLikenessTraining training = new GoalLikenessTraining();
        training.read();
        training.printLeftOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        training.write(training.fit(training.sets.values().stream().flatMap(List::stream).toList()));
    }

    private void read() throws IOException {
        Map<String, List<JudgedPairs.Judged>> judged = new LinkedHashMap<>();
        for (String set : Stream.of(JudgedPairs.SEEN_BY_SYNONYMS, JudgedPairs.NEW_TO_SYNONYMS, JudgedPairs.NAMES_ONLY)
                .flatMap(List::stream).toList()) {
            judged.put(set, JudgedPairs.of(set));
        }
        Map<String, Integer> pairs = new TreeMap<>();
        judged.values().stream().flatMap(List::stream).forEach(pair -> pair(pair).own().stream().map(GoalVocabulary.Word::text)
                .distinct().forEach(word -> pairs.merge(word, 1, Integer::sum)));
        pairs.forEach((word, count) -> {
            if (count >= LEAST_PAIRS && isInTable(word)) {
                words.put(word, GoalFeature.values().length + cues.size() + words.size());
            }
        });
        judged.forEach((set, all) -> sets.put(set, all.stream().map(pair -> example(pair, weight(set))).toList()));
    }

    private boolean isInTable(String word) {
        return Character.isIdeographic(word.charAt(0)) && knowledge.goalVocabulary().words(word).size() == 1;
    }

    private GoalPair pair(JudgedPairs.Judged pair) {
        return new GoalPair(similarity.name(pair.one()), similarity.name(pair.other()));
    }

    private static double weight(String set) {
        return JudgedPairs.NAMES_ONLY.contains(set) ? WEIGHT_OF_NAMES : JudgedPairs.SEEN_BY_SYNONYMS.contains(set) ? WEIGHT_OF_SEEN : 1;
    }

    private LogisticRegression.Example example(JudgedPairs.Judged judged, double weight) {
        GoalPair pair = pair(judged);
        Map<Integer, Double> values = new TreeMap<>();
        for (GoalFeature feature : GoalFeature.values()) {
            values.put(feature.ordinal(), feature.of(pair));
        }
        for (int i = 0; i < cues.size(); i++) {
            values.put(GoalFeature.values().length + i, pair.differsIn(i) ? 1.0 : 0);
        }
        for (GoalVocabulary.Word word : pair.own()) {
            Integer place = words.get(word.text());
            if (place != null) {
                values.merge(place, pair.eachHasItsOwn() ? 0.5 : 1, Double::sum);
            }
        }
        values.values().removeIf(value -> value == 0);
        return new LogisticRegression.Example(values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray(), judged.same(), weight);
    }

    private double[] fit(List<LogisticRegression.Example> examples) {
        int dense = GoalFeature.values().length + cues.size();
        double[] penalties = new double[dense + words.size()];
        Arrays.fill(penalties, PENALTY_OF_WORDS);
        for (int i = 0; i < dense; i++) {
            penalties[i] = Math.max(HARDLY, PENALTY * variance(examples, i));
        }
        return LogisticRegression.fit(examples, penalties);
    }

    /** A penalty that grows with the variance holds back features alike whatever their units. */
    private static double variance(List<LogisticRegression.Example> examples, int feature) {
        double sum = 0;
        double squares = 0;
        for (LogisticRegression.Example example : examples) {
            int at = Arrays.binarySearch(example.places(), feature);
            double value = at < 0 ? 0 : example.values()[at];
            sum += value;
            squares += value * value;
        }
        double mean = sum / examples.size();
        return squares / examples.size() - mean * mean;
    }

    private void printLeftOut(PrintStream out) {
        List<Outcome> unseen = new ArrayList<>();
        for (String set : sets.keySet()) {
            if (JudgedPairs.NAMES_ONLY.contains(set)) {
                continue;
            }
            double[] weights = fit(sets.entrySet().stream().filter(other -> !other.getKey().equals(set))
                    .flatMap(other -> other.getValue().stream()).toList());
            List<Outcome> outcomes = sets.get(set).stream()
                    .map(example -> new Outcome(example.probability(weights), example.yes())).toList();
            out.println(set + figures(outcomes));
            if (JudgedPairs.NEW_TO_SYNONYMS.contains(set)) {
                unseen.addAll(outcomes);
            }
        }
        out.println("all that the synonyms have not seen" + figures(unseen));
    }

    /** Precision and recall at each threshold. */
    private static String figures(List<Outcome> outcomes) {
        StringBuilder figures = new StringBuilder();
        double same = outcomes.stream().filter(Outcome::same).count();
        for (double threshold : THRESHOLDS) {
            List<Outcome> aligned = outcomes.stream().filter(outcome -> outcome.likeness() >= threshold).toList();
            double right = aligned.stream().filter(Outcome::same).count();
            figures.append(String.format(Locale.ROOT, "  %.2f: %.2f/%.2f", threshold, right / aligned.size(), right / same));
        }
        return figures.toString();
    }

    private void write(double[] weights) throws IOException {
        Map<String, Double> likeness = new HashMap<>();
        for (GoalFeature feature : GoalFeature.values()) {
            likeness.put(feature.column(), weights[feature.ordinal()]);
        }
        for (int i = 0; i < cues.size(); i++) {
            likeness.put(cues.get(i).name(), weights[GoalFeature.values().length + i]);
        }
        Map<String, Double> own = new HashMap<>();
        words.forEach((word, place) -> own.put(word, weights[place]));
        rewrite(Path.of("models", "goal-likeness.tsv"), likeness, 1);
        rewrite(Path.of("models", "goal-words.tsv"), own, 2);
    }

    private static void rewrite(Path file, Map<String, Double> weights, int column) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean header = true;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || header) {
                header = line.startsWith("#");
                lines.add(line);
                continue;
            }
            String[] cells = line.split("\t", -1);
            Double weight = weights.get(cells[0]);
            cells[column] = weight == null ? "" : String.format(Locale.ROOT, "%.3f", weight);
            lines.add(String.join("\t", cells));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
