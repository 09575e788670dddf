package cn.duibiao.index;

import cn.duibiao.document.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The passages as they were stored. */
final class StoredPassages {

    private static final int MOST_SUBSTRINGS = 1000;
    private static final int MOST_PAIRS = 64;

    private final IndexSearcher searcher;

    StoredPassages(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The passage at a place in the index, as a hit. */
    Hit hit(ScoreDoc found, Highlights highlights) throws IOException {
        Document stored = searcher.storedFields().document(found.doc);
        String text = StoredText.of(stored.getField(PassageFields.TEXT));
        Columns columns = Columns.at(found.doc, searcher.getIndexReader());
        int number = columns.number(PassageFields.NUMBER);
        return new Hit(columns.text(PassageFields.DOC_ID), number, number, columns.text(PassageFields.DISTRICT),
                columns.text(PassageFields.REGION_PATH), DocumentKind.ofCode(columns.text(PassageFields.KIND)),
                Integer.parseInt(columns.text(PassageFields.YEAR)), columns.text(PassageFields.TITLE),
                columns.text(PassageFields.SECTION), List.of(stored.getValues(PassageFields.THEME)),
                columns.texts(PassageFields.STATUS), text, highlights.in(text),
                columns.text(PassageFields.SOURCE_FILE), columns.number(PassageFields.SOURCE_START),
                columns.number(PassageFields.SOURCE_END), found.score);
    }

    /** The text of a passage. */
    String text(int place) throws IOException {
        Document stored = searcher.storedFields().document(place, Set.of(PassageFields.TEXT));
        return StoredText.of(stored.getField(PassageFields.TEXT));
    }

    /** Those passages of a document that there are, in reading order; numbers from one to another, both included. */
    List<Hit> of(String docId, int from, int to) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.DOC_ID, docId)), Occur.FILTER)
                .add(IntField.newRangeQuery(PassageFields.NUMBER, from, to), Occur.FILTER).build();
        List<Hit> passages = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            passages.add(hit(found, Highlights.NONE));
        }
        passages.sort(Comparator.comparingInt(Hit::number));
        return passages;
    }

    /** Passages that hold a wording none of whose words and pairs of characters was found, such as M2 in PM2.5. */
    Query holding(String wording) throws IOException {
        String wanted = unspaced(wording);
        BooleanQuery.Builder holding = new BooleanQuery.Builder();
        if (wanted.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return holding.build();
        }
        int added = 0;
        for (int doc : mayHold(wanted)) {
            if (added < MOST_SUBSTRINGS && unspaced(text(doc)).contains(wanted)) {
                added++;
                holding.add(new ConstantScoreQuery(place(doc)), Occur.SHOULD);
            }
        }
        return holding.build();
    }

    /** The passages that have every pair of neighbouring characters of a wording; all where it has no such pair. */
    private int[] mayHold(String wording) throws IOException {
        int all = searcher.getIndexReader().maxDoc();
        List<String> pairs = Analysis.grams(wording).stream().map(cn.duibiao.index.Term::text)
                .filter(gram -> gram.length() == 2 && Analysis.isPair(gram)).distinct().limit(MOST_PAIRS).toList();
        if (pairs.isEmpty()) {
            return IntStream.range(0, all).toArray();
        }
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        pairs.forEach(pair -> every.add(new TermQuery(new Term(PassageFields.GRAMS, pair)), Occur.FILTER));
        return Arrays.stream(searcher.search(every.build(), Math.max(1, all)).scoreDocs).mapToInt(found -> found.doc).toArray();
    }

    private Query place(int doc) throws IOException {
        Columns columns = Columns.at(doc, searcher.getIndexReader());
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.DOC_ID, columns.text(PassageFields.DOC_ID))), Occur.FILTER)
                .add(IntField.newExactQuery(PassageFields.NUMBER, columns.number(PassageFields.NUMBER)), Occur.FILTER).build();
    }

    private static String unspaced(String text) {
        return Analysis.fold(text).replaceAll("[\\s\u3000]+", "");
    }
}
