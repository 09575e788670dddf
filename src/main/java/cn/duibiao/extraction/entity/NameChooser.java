package cn.duibiao.extraction.entity;

import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the names of a sentence among all parts of it that may be one, by a trained model: the names without overlap
 * that together are likeliest. Safe to use from several threads.
 */
final class NameChooser {

    /** How much likelier than by the model's own account a name is taken to be: what is found counts as much as what is right. */
    private static final double LEANING = 0.5;

    private final FeatureWeights weights;
    private final WordWeights wordWeights;

    NameChooser(FeatureWeights weights) {
        this.weights = weights;
        this.wordWeights = new WordWeights(weights);
    }

    /** The chosen names in the order of their places. */
    List<FoundName> choose(ChoiceSentence sentence) {
        BorderWeights borders = new BorderWeights(sentence, weights, wordWeights);
        Path path = new Path(sentence.size());
        FeatureWeights.Sum sum = weights.new Sum();
        NameCandidates.of(sentence, borders, (first, last) -> {
            if (borders.areHopeful(sum.sums(), first, last)) {
                SpanFeatures.ofWhole(sentence, first, last, sum);
                double odds = odds(sum.sums()) + LEANING;
                if (odds > 0) {
                    path.add(first, last, odds, best(sum.sums()));
                }
            }
        });
        return path.names(sentence);
    }

    /** The logarithm of the odds that a part of a sentence is a name of any type. */
    private static double odds(int[] sums) {
        int most = sums[best(sums)];
        double rest = 0;
        for (int sum : sums) {
            rest += Math.exp((double) (sum - most) / FeatureWeights.ONE);
        }
        return (double) most / FeatureWeights.ONE + Math.log(rest);
    }

    private static int best(int[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    /** A possible name, which ends where another one may end that is next in the list. */
    private record Choice(int first, double odds, int type, Choice other) {
    }

    /** The best names without overlap up to each word. */
    private static final class Path {
        private final Choice[] byEnd;

        Path(int words) {
            byEnd = new Choice[words];
        }

        void add(int first, int last, double odds, int type) {
            byEnd[last] = new Choice(first, odds, type, byEnd[last]);
        }

        private Choice[] best() {
            double[] best = new double[byEnd.length + 1];
            Choice[] chosen = new Choice[byEnd.length];
            for (int last = 0; last < byEnd.length; last++) {
                best[last + 1] = best[last];
                for (Choice choice = byEnd[last]; choice != null; choice = choice.other()) {
                    double sum = best[choice.first()] + choice.odds();
                    if (sum > best[last + 1]) {
                        best[last + 1] = sum;
                        chosen[last] = choice;
                    }
                }
            }
            return chosen;
        }

        List<FoundName> names(ChoiceSentence sentence) {
            Choice[] chosen = best();
            List<FoundName> names = new ArrayList<>();
            int last = chosen.length - 1;
            while (last >= 0) {
                Choice choice = chosen[last];
                if (choice == null) {
                    last--;
                } else {
                    Span span = new Span(sentence.token(choice.first()).start(), sentence.token(last).end());
                    names.add(new FoundName(span, FeatureWeights.TYPES[choice.type()], FoundName.NORMAL));
                    last = choice.first() - 1;
                }
            }
            Collections.reverse(names);
            return names;
        }
    }
}
