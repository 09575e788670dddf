package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.AnnotatedReport.AnnotatedSentence;
import cn.duibiao.extraction.entity.AnnotatedReport.Origin;
import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.FeatureWeights.Weighted;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Learns by multinomial logistic regression which parts of sentences are names: stochastic gradients that follow the
 * regularised leader (FTRL-Proximal), whose first norm leaves most features without a weight.
 */
final class NameModelTrainer {

    private static final long SEED = 20240601;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double FIRST_NORM = 0.6;
    private static final double SECOND_NORM = 0.5;
    /** How many places a feature must stand in to count, those in reports that people annotated twice. */
    private static final int ENOUGH = 6;
    /** How often a part of a report that people annotated is learnt from, for once one that a machine did. */
    private static final int WEIGHT_OF_HAND = 2;
    /** The share of parts that are neither names nor proposed by rules which are learnt from. */
    private static final double SHARE = 0.8;
    private static final double NEGLIGIBLE = 1e-6;
    /** Smaller weights change nothing that could be measured. */
    private static final float LEAST_WEIGHT = 0.05f;
    private static final int TYPES = FeatureWeights.TYPES.length;

    private static final NameCandidates.Borders ALL = new NameCandidates.Borders() {
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
     * A part of a sentence.
     *
     * @param features those that are frequent enough, by their numbers
     * @param type     what it is, by its number; {@code TYPES} where it is no name
     */
    private record Example(int[] features, int type) {
    }

    /** The weights learnt from reports. */
    List<Weighted> train(List<AnnotatedReport> reports) {
        reports.forEach(report -> count(report, new Random(SEED)));
        List<Example> examples = new ArrayList<>();
        reports.forEach(report -> examples(report, new Random(SEED), examples));
        Leader leader = new Leader(features.size());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(leader::learn);
        }
        return leader.weights();
    }

    private static int weight(AnnotatedReport report) {
        return report.origin() == Origin.MACHINE ? 1 : WEIGHT_OF_HAND;
    }

    /** Sorting out rare features before anything is kept of them saves most of the memory. */
    private void count(AnnotatedReport report, Random random) {
        FeatureSink counter = new Written(feature -> counts.add(feature, weight(report)));
        report.sentences().forEach(sentence -> parts(sentence, random, counter, type -> { }));
    }

    private void examples(AnnotatedReport report, Random random, List<Example> examples) {
        List<Integer> found = new ArrayList<>();
        FeatureSink collector = new Written(feature -> {
            if (counts.of(feature) >= ENOUGH) {
                found.add(number(feature));
            }
        });
        report.sentences().forEach(sentence -> parts(sentence, random, collector, type -> {
            Example example = new Example(found.stream().mapToInt(Integer::intValue).toArray(), type);
            examples.addAll(Collections.nCopies(weight(report), example));
            found.clear();
        }));
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, key -> {
            features.add(key);
            return features.size() - 1;
        });
    }

    /**
     * Gives the features of each part of a sentence that is learnt from to a sink, and then says what the part is: the
     * number of a type.
     */
    private static void parts(AnnotatedSentence sentence, Random random, FeatureSink sink, IntConsumer done) {
        Map<Span, Type> names = new HashMap<>(sentence.names());
        names.keySet().removeIf(name -> sentence.names().keySet().stream()
                .anyMatch(other -> !other.equals(name) && other.start() <= name.start() && other.end() >= name.end()));
        NameCandidates.of(sentence.words(), ALL, (first, last) -> {
            Span span = new Span(sentence.words().token(first).start(), sentence.words().token(last).end());
            Type type = names.get(span);
            if (type != null || random.nextDouble() < SHARE || !sentence.words().proposed(span).isEmpty()) {
                borders(sentence.words(), first, last, sink);
                SpanFeatures.of(sentence.words(), first, last, sink);
                done.accept(type == null ? TYPES : type.ordinal());
            }
        });
    }

    private static void borders(ChoiceSentence sentence, int first, int last, FeatureSink sink) {
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

    private final class Leader {
        private final double[] sums;
        private final double[] squares;
        private final double[] scores = new double[TYPES];

        /** @param features how many there are */
        Leader(int features) {
            sums = new double[features * TYPES];
            squares = new double[features * TYPES];
        }

        void learn(Example example) {
            Arrays.fill(scores, 0);
            for (int feature : example.features()) {
                for (int type = 0; type < TYPES; type++) {
                    scores[type] += weight(feature * TYPES + type);
                }
            }
            double most = Math.max(0, Arrays.stream(scores).max().orElse(0));
            double total = Math.exp(-most);
            for (double score : scores) {
                total += Math.exp(score - most);
            }
            for (int type = 0; type < TYPES; type++) {
                double slope = Math.exp(scores[type] - most) / total - (example.type() == type ? 1 : 0);
                if (Math.abs(slope) > NEGLIGIBLE) {
                    for (int feature : example.features()) {
                        step(feature * TYPES + type, slope);
                    }
                }
            }
        }

        private void step(int index, double slope) {
            double grown = squares[index] + slope * slope;
            sums[index] += slope - (Math.sqrt(grown) - Math.sqrt(squares[index])) / RATE * weight(index);
            squares[index] = grown;
        }

        private double weight(int index) {
            double sum = sums[index];
            return Math.abs(sum) <= FIRST_NORM ? 0
                    : -(sum - Math.signum(sum) * FIRST_NORM) / ((1 + Math.sqrt(squares[index])) / RATE + SECOND_NORM);
        }

        List<Weighted> weights() {
            List<Weighted> weights = new ArrayList<>();
            for (int feature = 0; feature < features.size(); feature++) {
                float[] row = new float[TYPES];
                boolean any = false;
                for (int type = 0; type < TYPES; type++) {
                    float weight = Math.round(weight(feature * TYPES + type) * 100) / 100f;
                    row[type] = Math.abs(weight) < LEAST_WEIGHT ? 0 : weight;
                    any |= row[type] != 0;
                }
                if (any) {
                    weights.add(new Weighted(features.get(feature), row));
                }
            }
            return weights;
        }
    }
}
