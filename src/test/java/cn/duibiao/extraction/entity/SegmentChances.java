package cn.duibiao.extraction.entity;

import java.util.Arrays;

/**
 * How likely each part of a sentence is to be a name, where names do not overlap: the forward-backward algorithm for
 * semi-Markov chains (Sarawagi and Cohen 2004, Semi-Markov Conditional Random Fields for Information Extraction).
 */
final class SegmentChances {

    /** Adding a number that is e to this power smaller changes nothing. */
    private static final double NEGLIGIBLE = -40;

    private final double[] chances;
    private final double total;

    private SegmentChances(double[] chances, double total) {
        this.chances = chances;
        this.total = total;
    }

    /** A part of a sentence from one word to another, both included. */
    interface Part {
        int first();

        int last();
    }

    /**
     * @param words how many words the sentence has
     * @param parts what may be a name, in the order of their last words
     * @param odds  the logarithm of the weight of each part as a name; that of a word outside of names is 0
     */
    static SegmentChances of(int words, Part[] parts, double[] odds) {
        double[] before = before(words, parts, odds);
        double[] behind = behind(words, parts, odds);
        double[] chances = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            double path = before[parts[i].first()] + odds[i] + behind[parts[i].last() + 1];
            chances[i] = Math.exp(Math.min(0, path - before[words]));
        }
        return new SegmentChances(chances, before[words]);
    }

    /** The weight of all ways to divide what stands before each word, by its logarithm. */
    private static double[] before(int words, Part[] parts, double[] odds) {
        double[] before = new double[words + 1];
        int next = 0;
        for (int word = 0; word < words; word++) {
            before[word + 1] = before[word];
            for (; next < parts.length && parts[next].last() == word; next++) {
                before[word + 1] = sum(before[word + 1], before[parts[next].first()] + odds[next]);
            }
        }
        return before;
    }

    /** The same of what stands from each word on. */
    private static double[] behind(int words, Part[] parts, double[] odds) {
        double[] behind = new double[words + 1];
        double[] asName = new double[words];
        Arrays.fill(asName, Double.NEGATIVE_INFINITY);
        int next = parts.length - 1;
        for (int word = words - 1; word >= 0; word--) {
            for (; next >= 0 && parts[next].last() == word; next--) {
                int first = parts[next].first();
                asName[first] = sum(asName[first], odds[next] + behind[word + 1]);
            }
            behind[word] = sum(behind[word + 1], asName[word]);
        }
        return behind;
    }

    /** The logarithm of the sum of two numbers that are given by their logarithms. */
    private static double sum(double one, double other) {
        double larger = Math.max(one, other);
        double difference = Math.min(one, other) - larger;
        return difference < NEGLIGIBLE ? larger : larger + Math.log1p(Math.exp(difference));
    }

    /** The probability that a part is a name, from 0 to 1. */
    double chance(int part) {
        return chances[part];
    }

    /** The logarithm of the weight of all ways to divide the sentence. */
    double total() {
        return total;
    }
}
