package cn.duibiao.extraction.entity;

import java.util.function.BiConsumer;

/**
 * What a model thinks of words by themselves, remembered since texts repeat them. Safe to use from several threads, which at
 * worst ask the model for the same word twice.
 */
final class WordWeights {

    private static final int TYPES = FeatureWeights.TYPES.length;

    private final FeatureWeights weights;
    private final OfWord[] known = new OfWord[WordTable.MOST];

    /** @param weights of the model */
    WordWeights(FeatureWeights weights) {
        this.weights = weights;
    }

    /** Where a word stands: before a name, as its first or last word, behind it, between its first and last word, anywhere in it. */
    enum Place {
        BEFORE(WordFeatures::before), FIRST(WordFeatures::first), LAST(WordFeatures::last), NEXT(WordFeatures::next),
        INSIDE(WordFeatures::inside), WITHIN(WordFeatures::within);

        private static final Place[] ALL = values();

        private final BiConsumer<Word, FeatureSink> features;

        Place(BiConsumer<Word, FeatureSink> features) {
            this.features = features;
        }
    }

    /** The sums of the weights of a word, in hundredths, by places and types. All stand in one piece of memory. */
    static final class OfWord {
        private final int[] sums;
        private final int[] most;

        private OfWord(int[] sums) {
            this.sums = sums;
            this.most = new int[sums.length / TYPES];
            for (int place = 0; place < most.length; place++) {
                most[place] = largest(sums, place * TYPES);
            }
        }

        private static int largest(int[] sums, int from) {
            int most = sums[from];
            for (int i = from + 1; i < from + TYPES; i++) {
                most = Math.max(most, sums[i]);
            }
            return most;
        }

        int sum(Place place, int type) {
            return sums[place.ordinal() * TYPES + type];
        }

        void addTo(int[] sums, Place place) {
            int from = place.ordinal() * TYPES;
            for (int type = 0; type < TYPES; type++) {
                sums[type] += this.sums[from + type];
            }
        }

        /** Whether this word at one place and another one at another place reach a number together, for any type. */
        boolean reach(int number, Place place, OfWord other, Place otherPlace) {
            if (most[place.ordinal()] + other.most[otherPlace.ordinal()] < number) {
                return false;
            }
            for (int type = 0; type < TYPES; type++) {
                if (sum(place, type) + other.sum(otherPlace, type) >= number) {
                    return true;
                }
            }
            return false;
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
        int[] sums = new int[Place.ALL.length * TYPES];
        for (Place place : Place.ALL) {
            FeatureWeights.Sum sum = weights.new Sum();
            place.features.accept(word, sum);
            System.arraycopy(sum.sums(), 0, sums, place.ordinal() * TYPES, TYPES);
        }
        return new OfWord(sums);
    }
}
