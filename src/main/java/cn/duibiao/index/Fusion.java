package cn.duibiao.index;

import cn.duibiao.index.PassageQuery.Sureness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/**
 * One ranking made of two, by the reciprocal of the ranks. The less sure it is that the words of the query are those of the
 * passages, the more meaning weighs.
 */
final class Fusion {

    /** How little the first ranks differ. */
    private static final double FLATNESS = 10;
    /** What the ranking by meaning weighs beside that by words; as little as makes it settle ties, where words are sure. */
    private static final Map<Sureness, Double> MEANING = new EnumMap<>(Map.of(
            Sureness.VERBATIM, 0.05, Sureness.KNOWN, 0.3, Sureness.MEANT, 1.0, Sureness.UNSURE, 4.0));

    private Fusion() {
    }

    /**
     * The fused ranking.
     *
     * @param words    ranking by words
     * @param meaning  places in the index ranked by meaning
     * @param sureness of the words
     */
    static List<ScoreDoc> fuse(List<ScoreDoc> words, int[] meaning, Sureness sureness) {
        Map<Integer, Double> scores = new HashMap<>();
        for (int rank = 0; rank < words.size(); rank++) {
            scores.merge(words.get(rank).doc, 1 / (FLATNESS + rank), Double::sum);
        }
        double weight = MEANING.get(sureness);
        for (int rank = 0; rank < meaning.length; rank++) {
            scores.merge(meaning[rank], weight / (FLATNESS + rank), Double::sum);
        }
        List<ScoreDoc> fused = new ArrayList<>();
        scores.forEach((doc, score) -> fused.add(new ScoreDoc(doc, score.floatValue())));
        fused.sort((one, other) -> one.score != other.score ? Float.compare(other.score, one.score)
                : Integer.compare(one.doc, other.doc));
        return fused;
    }
}
