package cn.duibiao.index;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.knowledge.Region;
import cn.duibiao.segmentation.Segmenter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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

    /** How deep rankings are fused. */
    private static final int FUSED = 100;
    private static final int MOST_SUBSTRINGS = 1000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Segmenter segmenter;
    private final SearchKnowledge knowledge;
    private final Optional<Nearness> nearness;

    private PassageSearcher(Directory directory, DirectoryReader reader, Segmenter segmenter,
                            SearchKnowledge knowledge, Optional<Nearness> nearness) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH_INFLUENCE));
        this.segmenter = segmenter;
        this.knowledge = knowledge;
        this.nearness = nearness;
    }

    /**
     * Opens the index in a folder, after reading all of it once: a byte that changed must not change an answer.
     *
     * @param segmenter the one the index was written with
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
            return new PassageSearcher(directory, reader, segmenter, knowledge, Optional.empty());
        } catch (IOException e) {
            directory.close();
            throw e;
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
    }

    /** As {@link #search(String, Filters, int, boolean)}, with words that stand by themselves understood as filters. */
    public Results search(String text, Filters filters, int limit) throws IOException, QuerySyntaxException {
        return search(text, filters, limit, false);
    }

    /**
     * The passages that match a text best. Where fewer than wanted have facts of the status that was named, others
     * follow.
     *
     * @param text    any wording; nothing is found for one without a letter or digit
     * @param limit   greatest number of hits, at least 1
     * @param literal whether words are to be looked for only, and never understood as filters or operators
     * @throws QuerySyntaxException where operators are not used as they should be
     */
    public Results search(String text, Filters filters, int limit, boolean literal)
            throws IOException, QuerySyntaxException {
        Optional<QueryNode> node = literal ? Optional.empty() : QueryParser.parse(text, knowledge);
        if (node.isPresent()) {
            return search(node.get(), text, filters, limit);
        }
        return searchWords(literal ? Understood.literally(text) : Understood.of(text, knowledge, this::isCovered),
                filters, limit);
    }

    /** The passages that match a text best, word by word. */
    public Results searchLiterally(String text, Filters filters, int limit) throws IOException {
        return searchWords(Understood.literally(text), filters, limit);
    }

    private Results searchWords(Understood understood, Filters filters, int limit) throws IOException {
        PassageQuery.Scored scored = PassageQuery.scored(Question.of(understood.text(), knowledge, segmenter), searcher);
        List<Query> restrictions = PassageQuery.restrictions(filters, understood);
        if (nearness.isPresent()) {
            return searchFused(scored, restrictions, understood, limit);
        }
        Results results = search(scored.query(), restrictions, understood, understood.text(), limit);
        return results.hits().isEmpty()
                ? search(substring(understood.text()), restrictions, understood, understood.text(), limit) : results;
    }

    /** Words and meaning together; of the passages that meaning alone found, those that no restriction forbids. */
    private Results searchFused(PassageQuery.Scored scored, List<Query> restrictions, Understood understood, int limit)
            throws IOException {
        int depth = Math.max(FUSED, 2 * limit);
        int[] near = nearness.orElseThrow().nearest(understood.text(), depth);
        Highlights highlights = Highlights.of(understood.text(), segmenter);
        Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
        for (Query restriction : restrictions) {
            Query query = new BooleanQuery.Builder().add(scored.query(), Occur.MUST).add(restriction, Occur.FILTER).build();
            List<ScoreDoc> words = List.of(searcher.search(query, depth).scoreDocs);
            Set<Integer> allowed = allowed(restriction);
            List<Integer> meaning = Arrays.stream(near).boxed().filter(allowed::contains).toList();
            Fusion.fuse(words, meaning, scored.sureness()).forEach(hit -> found.putIfAbsent(hit.doc, hit));
            if (found.size() >= limit) {
                break;
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found.values().stream().limit(limit).toList()) {
            hits.add(hit(hit, highlights));
        }
        return new Results(found.size(), hits, understood);
    }

    private Set<Integer> allowed(Query restriction) throws IOException {
        return Arrays.stream(searcher.search(restriction, Math.max(1, reader.maxDoc())).scoreDocs).map(hit -> hit.doc)
                .collect(Collectors.toSet());
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
        return searcher.storedFields().document(place, Set.of(PassageFields.TEXT)).get(PassageFields.TEXT);
    }

    /** This searcher, with what passages mean taken into account. */
    public PassageSearcher with(Nearness meaning) {
        return new PassageSearcher(directory, reader, segmenter, knowledge, Optional.of(meaning));
    }

    /** Passages that hold a wording none of whose words and pairs of characters was found, such as M2 in PM2.5. */
    private Query substring(String text) throws IOException {
        String wanted = unspaced(text);
        BooleanQuery.Builder holding = new BooleanQuery.Builder();
        if (wanted.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return holding.build();
        }
        StoredFields stored = searcher.storedFields();
        int added = 0;
        for (int doc = 0; doc < reader.maxDoc() && added < MOST_SUBSTRINGS; doc++) {
            Document fields = stored.document(doc, Set.of(PassageFields.TEXT, PassageFields.DOC_ID, PassageFields.NUMBER));
            if (unspaced(fields.get(PassageFields.TEXT)).contains(wanted)) {
                added++;
                holding.add(new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(PassageFields.DOC_ID, fields.get(PassageFields.DOC_ID))), Occur.FILTER)
                        .add(IntField.newExactQuery(PassageFields.NUMBER, number(fields, PassageFields.NUMBER)),
                                Occur.FILTER).build()), Occur.SHOULD);
            }
        }
        return holding.build();
    }

    private static String unspaced(String text) {
        return Analysis.fold(text).replaceAll("[\\s\u3000]+", "");
    }

    private Results search(QueryNode node, String text, Filters filters, int limit) throws IOException {
        return search(new OperatorQuery(knowledge, segmenter, searcher).of(node), List.of(PassageQuery.filter(filters)),
                Understood.literally(text), OperatorQuery.wanted(node), limit);
    }

    private Results search(Query scored, List<Query> restrictions, Understood understood, String wanted, int limit)
            throws IOException {
        Highlights highlights = Highlights.of(wanted, segmenter);
        Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
        long total = 0;
        for (Query restriction : restrictions) {
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
