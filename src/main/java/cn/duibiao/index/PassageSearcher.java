package cn.duibiao.index;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.knowledge.Region;
import cn.duibiao.segmentation.Segmenter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Searches the passages of a results folder, ranked by BM25. Safe to use from several threads. */
public final class PassageSearcher implements Closeable {

    private static final float SATURATION = 1.2f;
    /** Passages are cut to about the same length; where one is longer, that says little. */
    private static final float LENGTH_INFLUENCE = 0.4f;

    /** A query of a thousand characters has several thousand parts. */
    private static final int MOST_CLAUSES = 1 << 15;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Segmenter segmenter;
    private final SearchKnowledge knowledge;

    private PassageSearcher(Directory directory, DirectoryReader reader, Segmenter segmenter,
                            SearchKnowledge knowledge) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH_INFLUENCE));
        this.segmenter = segmenter;
        this.knowledge = knowledge;
    }

    /**
     * Opens the index in a folder.
     *
     * @param segmenter the one the index was written with
     * @throws IOException where there is none, or it is damaged
     */
    public static PassageSearcher open(Path folder, Segmenter segmenter, SearchKnowledge knowledge)
            throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        return new PassageSearcher(directory, DirectoryReader.open(directory), segmenter, knowledge);
    }

    /**
     * The best passages.
     *
     * @param total      how many there are in all
     * @param understood how the query was understood
     */
    public record Results(long total, List<Hit> hits, Understood understood) {

        public Results {
            hits = List.copyOf(hits);
        }
    }

    /** As {@link #search(String, Filters, int, boolean)}, with words that stand by themselves understood as filters. */
    public Results search(String text, Filters filters, int limit) throws IOException {
        return search(text, filters, limit, false);
    }

    /**
     * The passages that match a text best. Where fewer than wanted have facts of the status that was named, others
     * follow.
     *
     * @param text    any wording; nothing is found for one without a letter or digit
     * @param limit   greatest number of hits, at least 1
     * @param literal whether words are to be looked for only, and never understood as filters
     */
    public Results search(String text, Filters filters, int limit, boolean literal) throws IOException {
        Understood understood = literal ? Understood.literally(text) : Understood.of(text, knowledge, this::isCovered);
        Question question = Question.of(understood.text(), knowledge, segmenter);
        Query scored = PassageQuery.scored(question, searcher);
        Highlights highlights = Highlights.of(understood.text(), segmenter);
        Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
        long total = 0;
        for (Query restriction : PassageQuery.restrictions(filters, understood)) {
            Query query = new BooleanQuery.Builder().add(scored, Occur.MUST).add(restriction, Occur.FILTER).build();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.putIfAbsent(hit.doc, hit);
            }
            total = searcher.count(query);
            if (found.size() >= limit) {
                break;
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found.values().stream().limit(limit).toList()) {
            hits.add(hit(hit, highlights));
        }
        return new Results(total, hits, understood);
    }

    /**
     * Passages of a document in reading order.
     *
     * @param from number of the first, at least 1
     * @param to   number of the last
     * @return those that there are; without highlights
     */
    public List<Hit> passages(String docId, int from, int to) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.DOC_ID, docId)), Occur.FILTER)
                .add(IntField.newRangeQuery(PassageFields.NUMBER, from, to), Occur.FILTER).build();
        List<Hit> passages = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
            passages.add(hit(found, Highlights.NONE));
        }
        passages.sort(Comparator.comparingInt(Hit::number));
        return passages;
    }

    private boolean isCovered(Region region) {
        try {
            return reader.docFreq(new Term(PassageFields.REGION, region.path())) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hit hit(ScoreDoc found, Highlights highlights) throws IOException {
        Document fields = searcher.storedFields().document(found.doc);
        return new Hit(fields.get(PassageFields.DOC_ID), number(fields, PassageFields.NUMBER), fields.get(PassageFields.DISTRICT),
                fields.get(PassageFields.REGION_PATH), DocumentKind.ofCode(fields.get(PassageFields.KIND)),
                Integer.parseInt(fields.get(PassageFields.YEAR)), fields.get(PassageFields.TITLE),
                fields.get(PassageFields.SECTION), List.of(fields.getValues(PassageFields.THEME)),
                List.of(fields.getValues(PassageFields.STATUS)), fields.get(PassageFields.TEXT),
                highlights.in(fields.get(PassageFields.TEXT)),
                fields.get(PassageFields.SOURCE_FILE), number(fields, PassageFields.SOURCE_START),
                number(fields, PassageFields.SOURCE_END), found.score);
    }

    private static int number(Document fields, String field) {
        return fields.getField(field).numericValue().intValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
