package cn.duibiao.index;

import cn.duibiao.index.Facets.Count;
import cn.duibiao.index.Facets.Field;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts passages by the values of their fields, from the lists of passages that the index keeps for each value. There
 * are few values, so that no columns need to be stored for it.
 */
final class FacetCounter {

    /** The year of a document that has none. */
    private static final String UNKNOWN = "0";

    private FacetCounter() {
    }

    /**
     * The counts of the passages that a query finds. Values that none of them has are left out, and regions that tell
     * no more than one within them.
     */
    static List<Count> count(Query query, IndexSearcher searcher, Regions regions) throws IOException {
        Map<Field, Map<String, Integer>> counts = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BitSet found = found(weight, leaf);
            for (Field field : Field.values()) {
                count(leaf, field, found, counts.computeIfAbsent(field, any -> new HashMap<>()));
            }
        }
        List<Count> all = new ArrayList<>();
        for (Field field : Field.values()) {
            counts.getOrDefault(field, Map.of()).entrySet().stream()
                    .map(entry -> new Count(field, entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Count::passages).reversed().thenComparing(Count::value)).forEach(all::add);
        }
        List<Count> districts = all.stream().filter(count -> count.field() == Field.DISTRICT).toList();
        int total = searcher.count(query);
        return all.stream().filter(count -> count.field() != Field.DISTRICT || districts.stream().noneMatch(other ->
                (count.passages() == total || count.passages() == other.passages()) && isWithin(other, count, regions)))
                .toList();
    }

    private static boolean isWithin(Count inner, Count outer, Regions regions) {
        Optional<Region> wide = regions.named(outer.value());
        return !inner.value().equals(outer.value()) && wide.isPresent()
                && regions.named(inner.value()).filter(region -> region.isWithin(wide.get())).isPresent();
    }

    private static BitSet found(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        Bits live = leaf.reader().getLiveDocs();
        if (scorer != null) {
            DocIdSetIterator places = scorer.iterator();
            for (int at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
                if (live == null || live.get(at)) {
                    found.set(at);
                }
            }
        }
        return found;
    }

    private static void count(LeafReaderContext leaf, Field field, BitSet found, Map<String, Integer> counts)
            throws IOException {
        TermsEnum values = Terms.getTerms(leaf.reader(), field.indexed()).iterator();
        PostingsEnum places = null;
        while (values.next() != null) {
            places = values.postings(places, PostingsEnum.NONE);
            int passages = 0;
            for (int at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
                passages += found.get(at) ? 1 : 0;
            }
            String value = values.term().utf8ToString();
            if (passages > 0 && !value.equals(UNKNOWN)) {
                counts.merge(value, passages, Integer::sum);
            }
        }
    }
}
