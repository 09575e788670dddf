package cn.duibiao.index;

import cn.duibiao.segmentation.Segmenter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.StringHelper;

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
    private final StoredPassages stored;
    private final Retrieval retrieval;

    private PassageSearcher(Directory directory, DirectoryReader reader, Segmenter segmenter,
                            SearchKnowledge knowledge, Optional<Nearness> nearness) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH_INFLUENCE));
        this.segmenter = segmenter;
        this.knowledge = knowledge;
        this.stored = new StoredPassages(searcher);
        this.retrieval = new Retrieval(searcher, segmenter, knowledge, nearness);
    }

    /**
     * Opens the index in a folder, after reading all of it once: a byte that changed must not change an answer.
     *
     * @param segmenter that of extraction; where the index was cut by another one, queries are cut by that
     * @throws IOException where there is none, or it is damaged
     */
    public static PassageSearcher open(Path folder, Segmenter segmenter, SearchKnowledge knowledge)
            throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new PassageSearcher(directory, reader, IndexWords.of(PassageIndex.analyzer(reader), segmenter).segmenter(),
                    knowledge, Optional.empty());
        } catch (IOException e) {
            directory.close();
            throw e;
        } catch (IllegalArgumentException e) {
            // Lucene's word for a format that it has no code for.
            directory.close();
            throw new IndexFormatTooOldException(folder.toString(), e.getMessage());
        }
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

        /**
         * The best hits, with passages that stand side by side in a section made one hit, as long as one may be.
         *
         * @param limit greatest number of hits; should be fewer than there are
         */
        public Results merged(int limit) {
            return new Results(total, Neighbours.merged(hits, limit), understood);
        }
    }

    /** As {@link #search(String, Filters, int, boolean)}, with words that stand by themselves understood as filters. */
    public Results search(String text, Filters filters, int limit) throws IOException, QuerySyntaxException {
        return search(text, filters, limit, false);
    }

    /**
     * The passages that match a text best. Where fewer than wanted have facts of the status that was named, others
     * follow; with meaning taken into account, they may come between.
     *
     * @param text    any wording; nothing is found for one without a letter or digit
     * @param limit   greatest number of hits, at least 1
     * @param literal whether words are to be looked for only, and never understood as filters or operators
     * @throws QuerySyntaxException where operators are not used as they should be
     */
    public Results search(String text, Filters filters, int limit, boolean literal)
            throws IOException, QuerySyntaxException {
        return results(find(text, filters, limit, literal));
    }

    /** The passages that match a text best, word by word. */
    public Results searchLiterally(String text, Filters filters, int limit) throws IOException {
        return results(retrieval.words(Understood.literally(text), PassageQuery.filter(filters, List.of()), limit));
    }

    /**
     * What the passages are of that match a text. Those that meaning alone would find are not counted.
     *
     * @param literal as for {@link #search(String, Filters, int, boolean)}
     * @throws QuerySyntaxException where operators are not used as they should be
     */
    public Facets facets(String text, Filters filters, boolean literal) throws IOException, QuerySyntaxException {
        Retrieval.Found found = find(text, filters, 1, literal);
        return new Facets(searcher.count(found.all()), found.understood(),
                FacetCounter.count(found.all(), searcher, knowledge.regions()));
    }

    private Retrieval.Found find(String text, Filters filters, int limit, boolean literal)
            throws IOException, QuerySyntaxException {
        ParsedQuery parsed = literal ? ParsedQuery.words(text) : QueryParser.parse(text, knowledge);
        Query given = PassageQuery.filter(filters, parsed.restrictions());
        if (parsed.operators().isPresent()) {
            return retrieval.operators(parsed.operators().get(), text, given, limit);
        }
        return retrieval.words(literal ? Understood.literally(text)
                : Understood.of(parsed.words(), knowledge, retrieval::isCovered), given, limit);
    }

    private Results results(Retrieval.Found found) throws IOException {
        Highlights highlights = Highlights.of(found.wanted(), segmenter);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found.best()) {
            hits.add(stored.hit(hit, highlights));
        }
        return new Results(found.total(), hits, found.understood());
    }

    /** How many passages there are; their places in the index are 0 to one less. */
    public int count() {
        return reader.maxDoc();
    }

    /** Stands for the contents of the index: another one has another fingerprint. */
    public String fingerprint() {
        try {
            return StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a passage.
     *
     * @param place in the index
     */
    public String text(int place) throws IOException {
        return stored.text(place);
    }

    /** This searcher, with what passages mean taken into account. */
    public PassageSearcher with(Nearness meaning) {
        return new PassageSearcher(directory, reader, segmenter, knowledge, Optional.of(meaning));
    }

    /**
     * Passages of a document in reading order.
     *
     * @param from number of the first, at least 1
     * @param to   number of the last
     * @return those that there are; without highlights
     */
    public List<Hit> passages(String docId, int from, int to) throws IOException {
        return stored.of(docId, from, to);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
