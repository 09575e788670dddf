package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Word.Mark;
import cn.duibiao.extraction.entity.WordWeights.OfWord;
import cn.duibiao.extraction.entity.WordWeights.Place;

/**
 * What a model thinks of each place in a sentence as the beginning and as the end of a name, and of the words between, in
 * hundredths of the logarithm of the odds. For one thread.
 */
final class BorderWeights implements NameCandidates.Borders {

    /** Words that by themselves fit a name less than this are none whatever they are together. */
    private static final int HOPELESS = FeatureWeights.ONE;
    /** The same of single words, before pairs of them are asked. */
    private static final int FAR_OFF = -2 * FeatureWeights.ONE;
    /** Words that fit the beginning of a name less than this begin none, unless a rule or a mark does. */
    private static final int NO_START = -3 * FeatureWeights.ONE / 2;
    /** Words that fit the end of a name less than this end none, unless a rule or a mark does. */
    private static final int NO_END = NO_START;
    private static final int TYPES = FeatureWeights.TYPES.length;

    private final ChoiceSentence sentence;
    private final FeatureWeights weights;
    private final OfWord[] words;
    private final boolean[] mayEnd;
    /** Made when they are asked for. */
    private final int[][] starts;
    private final int[][] ends;
    /** By type, the sums of all words before each one, as words between the first and the last one of a name. */
    private final int[] before;

    BorderWeights(ChoiceSentence sentence, FeatureWeights weights, WordWeights wordWeights) {
        int size = sentence.size();
        this.sentence = sentence;
        this.weights = weights;
        this.words = new OfWord[size];
        this.before = new int[(size + 1) * TYPES];
        for (int i = 0; i < size; i++) {
            words[i] = wordWeights.of(sentence.word(i));
            for (int type = 0; type < TYPES; type++) {
                before[(i + 1) * TYPES + type] = before[i * TYPES + type]
                        + words[i].sum(Place.INSIDE, type) + words[i].sum(Place.WITHIN, type);
            }
        }
        this.mayEnd = new boolean[size];
        for (int i = 0; i < size; i++) {
            mayEnd[i] = i + 1 == size || words[i].reach(NO_END, Place.LAST, words[i + 1], Place.NEXT)
                    || sentence.word(i + 1).mark() == Mark.CLOSING || sentence.isProposalEnd(sentence.token(i).end());
        }
        this.starts = new int[size][];
        this.ends = new int[size][];
    }

    @Override
    public boolean mayStart(int first) {
        return first == 0 || words[first].reach(NO_START, Place.FIRST, words[first - 1], Place.BEFORE)
                || sentence.word(first - 1).mark() == Mark.OPENING
                || sentence.isProposalStart(sentence.token(first).start());
    }

    @Override
    public boolean mayEnd(int last) {
        return mayEnd[last];
    }

    /**
     * Sets sums to what the borders and each word contribute to a name from the first to the last word.
     *
     * @return whether they leave hope that it is one, or rules know both borders; where not, sums are of no use
     */
    boolean areHopeful(int[] sums, int first, int last) {
        boolean byRules = sentence.isProposalStart(sentence.token(first).start())
                && sentence.isProposalEnd(sentence.token(last).end());
        if (!byRules && mostByWords(first, last) < FAR_OFF) {
            return false;
        }
        int[] start = start(first);
        int[] end = end(last);
        int most = Integer.MIN_VALUE;
        for (int type = 0; type < TYPES; type++) {
            sums[type] = start[type] + end[type] + between(first, last, type);
            most = Math.max(most, sums[type]);
        }
        return byRules || most >= HOPELESS;
    }

    /** What the words by themselves contribute, without pairs of them and without rules, for the type that they fit best. */
    private int mostByWords(int first, int last) {
        int most = Integer.MIN_VALUE;
        for (int type = 0; type < TYPES; type++) {
            int sum = words[first].sum(Place.FIRST, type) + words[last].sum(Place.LAST, type) + between(first, last, type);
            sum += first > 0 ? words[first - 1].sum(Place.BEFORE, type) : 0;
            sum += last + 1 < words.length ? words[last + 1].sum(Place.NEXT, type) : 0;
            most = Math.max(most, sum);
        }
        return most;
    }

    /** What the words contribute as words of a name, and those that are neither the first nor the last one as such. */
    private int between(int first, int last, int type) {
        int outer = words[first].sum(Place.INSIDE, type) + (first < last ? words[last].sum(Place.INSIDE, type) : 0);
        return before[(last + 1) * TYPES + type] - before[first * TYPES + type] - outer;
    }

    private int[] start(int first) {
        if (starts[first] == null) {
            FeatureWeights.Sum sum = weights.new Sum();
            BorderFeatures.ofStart(sentence, first, sum);
            words[first].addTo(sum.sums(), Place.FIRST);
            if (first > 0) {
                words[first - 1].addTo(sum.sums(), Place.BEFORE);
            }
            starts[first] = sum.sums();
        }
        return starts[first];
    }

    private int[] end(int last) {
        if (ends[last] == null) {
            FeatureWeights.Sum sum = weights.new Sum();
            BorderFeatures.ofEnd(sentence, last, sum);
            words[last].addTo(sum.sums(), Place.LAST);
            if (last + 1 < words.length) {
                words[last + 1].addTo(sum.sums(), Place.NEXT);
            }
            ends[last] = sum.sums();
        }
        return ends[last];
    }
}
