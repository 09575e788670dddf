package cn.duibiao.extraction.entity;

import java.util.function.BiConsumer;

/**
 * What a model thinks of words by themselves, remembered since texts repeat them. Safe to use from several threads, which at
 * worst ask the model for the same word twice.
 */
final class WordWeights {

    private final FeatureWeights weights;
    private final OfWord[] known = new OfWord[WordTable.MOST];

    /** @param weights of the model */
    WordWeights(FeatureWeights weights) {
        this.weights = weights;
    }

    /** A word as the one before a name, its first, its last, and the one behind it; as one between first and last, and as any. */
    record OfWord(Sums before, Sums first, Sums last, Sums next, Sums inside, Sums within) {
    }

    /** Sums of weights by type, and the largest of them. */
    record Sums(float[] byType, float most) {

        static Sums of(float[] byType) {
            return new Sums(byType, mostOf(byType));
        }

        static float mostOf(float[] sums) {
            float most = Float.NEGATIVE_INFINITY;
            for (float sum : sums) {
                most = Math.max(most, sum);
            }
            return most;
        }

        void copyTo(float[] sums) {
            System.arraycopy(byType, 0, sums, 0, sums.length);
        }

        /** Whether both together reach a number for any type. */
        boolean reach(float number, Sums other) {
            if (most + other.most < number) {
                return false;
            }
            for (int i = 0; i < byType.length; i++) {
                if (byType[i] + other.byType[i] >= number) {
                    return true;
                }
            }
            return false;
        }

        void addTo(float[] sums) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += byType[i];
            }
        }
    }

    OfWord of(Word word) {
        if (word.number() < 0) {
            return made(word);
        }
        OfWord ofWord = known[word.number()];
        if (ofWord == null) {
            ofWord = made(word);
            known[word.number()] = ofWord;
        }
        return ofWord;
    }

    private OfWord made(Word word) {
        return new OfWord(sums(word, WordFeatures::before), sums(word, WordFeatures::first),
                sums(word, WordFeatures::last), sums(word, WordFeatures::next),
                sums(word, WordFeatures::inside), sums(word, WordFeatures::within));
    }

    private Sums sums(Word word, BiConsumer<Word, FeatureSink> features) {
        FeatureWeights.Sum sum = weights.new Sum();
        features.accept(word, sum);
        return Sums.of(sum.sums());
    }
}
