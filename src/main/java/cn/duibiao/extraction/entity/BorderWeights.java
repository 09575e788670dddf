package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Word.Mark;
import cn.duibiao.extraction.entity.WordWeights.OfWord;
import cn.duibiao.extraction.entity.WordWeights.Sums;
import java.util.function.Function;

/**
 * What a model thinks of each place in a sentence as the beginning and as the end of a name, and of the words between. For one
 * thread.
 */
final class BorderWeights implements NameCandidates.Borders {

    /** Words that by themselves fit a name less than this, by the logarithm of the odds, are none whatever they are together. */
    private static final float HOPELESS = 1;
    /** Words that fit the beginning of a name less than this begin none, unless a rule or a mark does. */
    private static final float NO_START = -1.5f;
    /** Words that fit the end of a name less than this end none, unless a rule or a mark does. */
    private static final float NO_END = -1.5f;

    private final ChoiceSentence sentence;
    private final FeatureWeights weights;
    private final OfWord[] words;
    private final boolean[] mayEnd;
    /** Made when they are asked for. */
    private final Sums[] starts;
    private final Sums[] ends;
    /** By type, the sums of all words before each one: as words inside of a name, and as any of its words. */
    private final float[] insideBefore;
    private final float[] withinBefore;

    BorderWeights(ChoiceSentence sentence, FeatureWeights weights, WordWeights wordWeights) {
        int size = sentence.size();
        this.sentence = sentence;
        this.weights = weights;
        this.words = new OfWord[size];
        for (int i = 0; i < size; i++) {
            words[i] = wordWeights.of(sentence.word(i));
        }
        this.mayEnd = new boolean[size];
        for (int i = 0; i < size; i++) {
            mayEnd[i] = i + 1 == size || words[i].last().reach(NO_END, words[i + 1].next())
                    || sentence.word(i + 1).mark() == Mark.CLOSING || sentence.isProposalEnd(sentence.token(i).end());
        }
        this.starts = new Sums[size];
        this.ends = new Sums[size];
        this.insideBefore = sums(OfWord::inside);
        this.withinBefore = sums(OfWord::within);
    }

    private float[] sums(Function<OfWord, Sums> part) {
        int types = FeatureWeights.TYPES.length;
        float[] before = new float[(words.length + 1) * types];
        for (int i = 0; i < words.length; i++) {
            float[] byType = part.apply(words[i]).byType();
            for (int type = 0; type < types; type++) {
                before[(i + 1) * types + type] = before[i * types + type] + byType[type];
            }
        }
        return before;
    }

    @Override
    public boolean mayStart(int first) {
        return first == 0 || words[first].first().reach(NO_START, words[first - 1].before())
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
     * @return whether they leave hope that it is one, or rules know both borders
     */
    boolean areHopeful(float[] sums, int first, int last) {
        start(first).copyTo(sums);
        end(last).addTo(sums);
        addBetween(sums, withinBefore, first, last + 1);
        if (first + 1 < last) {
            addBetween(sums, insideBefore, first + 1, last);
        }
        return Sums.mostOf(sums) >= HOPELESS || sentence.isProposalStart(sentence.token(first).start())
                && sentence.isProposalEnd(sentence.token(last).end());
    }

    private static void addBetween(float[] sums, float[] before, int from, int to) {
        for (int type = 0; type < sums.length; type++) {
            sums[type] += before[to * sums.length + type] - before[from * sums.length + type];
        }
    }

    private Sums start(int first) {
        if (starts[first] == null) {
            FeatureWeights.Sum sum = weights.new Sum();
            BorderFeatures.ofStart(sentence, first, sum);
            words[first].first().addTo(sum.sums());
            if (first > 0) {
                words[first - 1].before().addTo(sum.sums());
            }
            starts[first] = Sums.of(sum.sums());
        }
        return starts[first];
    }

    private Sums end(int last) {
        if (ends[last] == null) {
            FeatureWeights.Sum sum = weights.new Sum();
            BorderFeatures.ofEnd(sentence, last, sum);
            words[last].last().addTo(sum.sums());
            if (last + 1 < words.length) {
                words[last + 1].next().addTo(sum.sums());
            }
            ends[last] = Sums.of(sum.sums());
        }
        return ends[last];
    }
}
