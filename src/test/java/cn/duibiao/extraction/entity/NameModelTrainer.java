package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.AnnotatedReport.AnnotatedSentence;
import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.FeatureWeights.Weighted;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Learns which parts of sentences are names: a semi-Markov conditional random field, in which the parts of a sentence that
 * overlap compete with each other as they do when names are chosen. Features are left out at random while it learns (Wang and
 * others 2013, Feature Noising for Log-linear Structured Prediction).
 */
final class NameModelTrainer {

    private static final long SEED = 20240601;
    private static final int ROUNDS = 24;
    /** How many places a feature must stand in to count. */
    private static final int ENOUGH = 3;
    /** The share of features that is left out of each part at random, so that no one of them is relied upon. */
    private static final float NOISE = 0.3f;
    /** What the others count more for it. */
    private static final double AMPLIFICATION = 1 / (1 - NOISE);
    private static final double NEGLIGIBLE = 1e-6;
    private static final int TYPES = FeatureWeights.TYPES.length;
    private static final int NO_NAME = TYPES;

    /** Any word may begin and end a name. */
    static final NameCandidates.Borders ALL = new NameCandidates.Borders() {
        @Override
        public boolean mayStart(int first) {
            return true;
        }

        @Override
        public boolean mayEnd(int last) {
            return true;
        }
    };

    private final FeatureCounts counts = new FeatureCounts();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();

    /**
     * A part of a sentence that may be a name.
     *
     * @param features those that are frequent enough, by their numbers
     * @param type     what it is, by its number, or {@code NO_NAME}
     */
    private record Part(int first, int last, int[] features, int type) implements SegmentChances.Part {
    }

    /**
     * A sentence to learn from.
     *
     * @param words how many it has
     * @param parts in the order of their last words
     */
    private record Lesson(int words, Part[] parts) {
    }

    /** The weights learnt from reports. */
    List<Weighted> train(List<AnnotatedReport> reports) {
        reports.forEach(this::count);
        List<Lesson> lessons = new ArrayList<>();
        reports.forEach(report -> report.sentences().forEach(sentence -> lessons.add(lesson(sentence))));
        RegularisedLeader leader = new RegularisedLeader(features.size() * TYPES);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> learn(noisy(lesson, random), leader));
        }
        return weights(leader);
    }

    /** Sorting out rare features before anything is kept of them saves most of the memory. */
    private void count(AnnotatedReport report) {
        FeatureSink counter = new Written(counts::add);
        for (AnnotatedSentence sentence : report.sentences()) {
            NameCandidates.of(sentence.words(), ALL, (first, last) -> features(sentence.words(), first, last, counter));
        }
    }

    private Lesson lesson(AnnotatedSentence sentence) {
        Map<Span, Type> names = outermost(sentence.names());
        List<Integer> found = new ArrayList<>();
        FeatureSink collector = new Written(feature -> {
            if (counts.of(feature) >= ENOUGH) {
                found.add(number(feature));
            }
        });
        Set<Span> seen = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        NameCandidates.of(sentence.words(), ALL, (first, last) -> {
            Span span = new Span(sentence.words().token(first).start(), sentence.words().token(last).end());
            if (seen.add(span)) {
                features(sentence.words(), first, last, collector);
                int type = names.containsKey(span) ? names.get(span).ordinal() : NO_NAME;
                parts.add(new Part(first, last, found.stream().mapToInt(Integer::intValue).toArray(), type));
                found.clear();
            }
        });
        parts.sort(Comparator.comparingInt(Part::last));
        return new Lesson(sentence.words().size(), parts.toArray(Part[]::new));
    }

    private static Map<Span, Type> outermost(Map<Span, Type> names) {
        Map<Span, Type> outermost = new HashMap<>(names);
        outermost.keySet().removeIf(name -> names.keySet().stream()
                .anyMatch(other -> !other.equals(name) && other.start() <= name.start() && other.end() >= name.end()));
        return outermost;
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, key -> {
            features.add(key);
            return features.size() - 1;
        });
    }

    private static void features(ChoiceSentence sentence, int first, int last, FeatureSink sink) {
        BorderFeatures.ofStart(sentence, first, sink);
        WordFeatures.first(sentence.word(first), sink);
        if (first > 0) {
            WordFeatures.before(sentence.word(first - 1), sink);
        }
        BorderFeatures.ofEnd(sentence, last, sink);
        WordFeatures.last(sentence.word(last), sink);
        if (last + 1 < sentence.size()) {
            WordFeatures.next(sentence.word(last + 1), sink);
        }
        SpanFeatures.of(sentence, first, last, sink);
    }

    /** Features as the model file writes them. Those with marks that the file could not hold are left out. */
    private record Written(Consumer<String> taker) implements FeatureSink {

        @Override
        public void add(NameFeature feature, CharSequence text, int start, int end) {
            take(feature.name() + "=" + text.subSequence(start, end));
        }

        @Override
        public void add(NameFeature feature, String first, String second) {
            take(feature.name() + "=" + first + "|" + second);
        }

        private void take(String feature) {
            if (feature.chars().noneMatch(unit -> Character.isWhitespace(unit) || unit == '"')) {
                taker.accept(feature);
            }
        }
    }

    private static Lesson noisy(Lesson lesson, Random random) {
        Part[] parts = lesson.parts().clone();
        for (int i = 0; i < parts.length; i++) {
            int[] kept = new int[parts[i].features().length];
            int size = 0;
            for (int feature : parts[i].features()) {
                if (random.nextFloat() >= NOISE) {
                    kept[size++] = feature;
                }
            }
            parts[i] = new Part(parts[i].first(), parts[i].last(), Arrays.copyOf(kept, size), parts[i].type());
        }
        return new Lesson(lesson.words(), parts);
    }

    private static void learn(Lesson lesson, RegularisedLeader leader) {
        Part[] parts = lesson.parts();
        double[][] shares = new double[parts.length][];
        double[] odds = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            shares[i] = scores(parts[i], leader);
            odds[i] = toShares(shares[i]);
        }
        SegmentChances chances = SegmentChances.of(lesson.words(), parts, odds);
        for (int i = 0; i < parts.length; i++) {
            for (int type = 0; type < TYPES; type++) {
                double slope = chances.chance(i) * shares[i][type] - (parts[i].type() == type ? 1 : 0);
                if (Math.abs(slope) > NEGLIGIBLE) {
                    for (int feature : parts[i].features()) {
                        leader.step(feature * TYPES + type, slope * AMPLIFICATION);
                    }
                }
            }
        }
    }

    private static double[] scores(Part part, RegularisedLeader leader) {
        double[] scores = new double[TYPES];
        for (int feature : part.features()) {
            for (int type = 0; type < TYPES; type++) {
                scores[type] += leader.weight(feature * TYPES + type) * AMPLIFICATION;
            }
        }
        return scores;
    }

    /** Turns the scores of the types into the share of each among them, and tells the logarithm of what they are together. */
    private static double toShares(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int type = 0; type < TYPES; type++) {
            scores[type] = Math.exp(scores[type] - most);
            sum += scores[type];
        }
        for (int type = 0; type < TYPES; type++) {
            scores[type] /= sum;
        }
        return most + Math.log(sum);
    }

    private List<Weighted> weights(RegularisedLeader leader) {
        List<Weighted> weights = new ArrayList<>();
        for (int feature = 0; feature < features.size(); feature++) {
            float[] row = new float[TYPES];
            boolean any = false;
            for (int type = 0; type < TYPES; type++) {
                row[type] = leader.rounded(feature * TYPES + type);
                any |= row[type] != 0;
            }
            if (any) {
                weights.add(new Weighted(features.get(feature), row));
            }
        }
        return weights;
    }
}
