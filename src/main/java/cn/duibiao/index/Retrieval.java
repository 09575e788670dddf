package cn.duibiao.index;

import cn.duibiao.knowledge.Region;
import cn.duibiao.segmentation.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the places in the index that answer a query: by its words, by meaning where that is known, else by substrings. */
final class Retrieval {

    /** How deep rankings are fused. */
    private static final int FUSED = 100;

    private final IndexSearcher searcher;
    private final Segmenter segmenter;
    private final SearchKnowledge knowledge;
    private final Optional<Nearness> nearness;

    Retrieval(IndexSearcher searcher, Segmenter segmenter, SearchKnowledge knowledge, Optional<Nearness> nearness) {
        this.searcher = searcher;
        this.segmenter = segmenter;
        this.knowledge = knowledge;
        this.nearness = nearness;
    }

    /**
     * What was found.
     *
     * @param understood how the query was understood
     * @param wanted     the words to mark
     * @param total      how many passages there are in all
     * @param all        all of them, but for those that only meaning found
     * @param best       the best, the best first
     */
    record Found(Understood understood, String wanted, long total, Query all, List<ScoreDoc> best) {
    }

    /** Answers a query of words alone. */
    Found words(Understood understood, Query given, int limit) throws IOException {
        PassageQuery.Scored scored = PassageQuery.scored(Question.of(understood.text(), knowledge, segmenter), searcher);
        List<Query> restrictions = PassageQuery.restrictions(given, understood);
        if (nearness.isPresent()) {
            return fused(scored, restrictions, understood, limit);
        }
        Found found = best(scored.query(), restrictions, understood, understood.text(), limit);
        return found.best().isEmpty() ? best(new StoredPassages(searcher).holding(understood.text()), restrictions,
                understood, understood.text(), limit) : found;
    }

    /** Answers a query with operators. */
    Found operators(QueryNode node, String text, Query given, int limit) throws IOException {
        return best(new OperatorQuery(knowledge, segmenter, searcher).of(node), List.of(given),
                Understood.literally(text), OperatorQuery.wanted(node), limit);
    }

    /** Whether there are documents of a region. */
    boolean isCovered(Region region) {
        try {
            return searcher.getIndexReader().docFreq(new Term(PassageFields.REGION, region.path())) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found best(Query scored, List<Query> restrictions, Understood understood, String wanted, int limit)
            throws IOException {
        Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
        Query query = scored;
        for (Query restriction : restrictions) {
            query = restricted(scored, restriction);
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.putIfAbsent(hit.doc, hit);
            }
            if (found.size() >= limit) {
                break;
            }
        }
        return new Found(understood, wanted, searcher.count(query), query, first(found, limit));
    }

    /** Words and meaning together; of the passages that meaning alone found, those that no restriction forbids. */
    private Found fused(PassageQuery.Scored scored, List<Query> restrictions, Understood understood, int limit)
            throws IOException {
        int depth = Math.max(FUSED, 2 * limit);
        Found words = best(scored.query(), restrictions, understood, understood.text(), depth);
        int[] near = nearness.orElseThrow().nearest(understood.text(), depth,
                allowed(restrictions.get(restrictions.size() - 1)));
        List<ScoreDoc> fused = Fusion.fuse(words.best(), near, scored.sureness());
        return new Found(understood, understood.text(), fused.size(), words.all(),
                fused.subList(0, Math.min(limit, fused.size())));
    }

    private static Query restricted(Query scored, Query restriction) {
        return new BooleanQuery.Builder().add(scored, Occur.MUST).add(restriction, Occur.FILTER).build();
    }

    private static List<ScoreDoc> first(Map<Integer, ScoreDoc> found, int limit) {
        return new ArrayList<>(found.values()).subList(0, Math.min(limit, found.size()));
    }

    private BitSet allowed(Query restriction) throws IOException {
        BitSet allowed = new BitSet();
        for (ScoreDoc hit : searcher.search(restriction, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            allowed.set(hit.doc);
        }
        return allowed;
    }
}
