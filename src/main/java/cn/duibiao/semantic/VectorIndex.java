package cn.duibiao.semantic;

import cn.duibiao.index.Nearness;
import cn.duibiao.index.PassageSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** The vectors of all passages of a results folder, in an index beside that of the words. */
public final class VectorIndex implements Nearness, Closeable {

    private static final String VECTOR = "vector";
    private static final String PASSAGE = "passage";
    private static final String MADE_OF = "made_of";
    private static final String COMPLETE = "complete";
    /** How many passages an interruption costs at most. */
    private static final int COMMIT_EVERY = 200;

    /** The fewer are looked for, the more of the nearest are missed. */
    private static final int SEARCHED = 200;

    private final Directory directory;
    private final DirectoryReader reader;
    private final Embedder embedder;

    private VectorIndex(Directory directory, DirectoryReader reader, Embedder embedder) {
        this.directory = directory;
        this.reader = reader;
        this.embedder = embedder;
    }

    /** What is there of the vectors of an index. */
    public enum State { MISSING, OUTDATED, INCOMPLETE, COMPLETE }

    /** What is there in a folder for these passages. */
    public static State state(Path folder, PassageSearcher passages, Embedder embedder) throws IOException {
        try (Directory directory = new NIOFSDirectory(folder)) {
            if (!Files.isDirectory(folder) || !DirectoryReader.indexExists(directory)) {
                return State.MISSING;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> data = reader.getIndexCommit().getUserData();
                if (!madeOf(passages, embedder).equals(data.get(MADE_OF))) {
                    return State.OUTDATED;
                }
                return data.containsKey(COMPLETE) ? State.COMPLETE : State.INCOMPLETE;
            }
        }
    }

    /**
     * Computes the vectors that are still missing. May be interrupted at any time and goes on from there when called
     * again; vectors of other passages are thrown away.
     *
     * @param done hears after each passage how many have a vector
     */
    public static void build(Path folder, PassageSearcher passages, Embedder embedder, IntConsumer done)
            throws IOException {
        State state = state(folder, passages, embedder);
        IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false).setOpenMode(state == State.INCOMPLETE
                || state == State.COMPLETE ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
        String madeOf = madeOf(passages, embedder);
        try (Directory directory = new NIOFSDirectory(folder); IndexWriter writer = new IndexWriter(directory, config)) {
            int next = writer.getDocStats().maxDoc;
            done.accept(next);
            for (; next < passages.count(); next++) {
                writer.addDocument(document(next, embedder.of(passages.text(next))));
                done.accept(next + 1);
                if ((next + 1) % COMMIT_EVERY == 0) {
                    commit(writer, Map.of(MADE_OF, madeOf));
                }
            }
            commit(writer, Map.of(MADE_OF, madeOf, COMPLETE, "yes"));
        }
    }

    /** Opens a complete index. */
    public static VectorIndex open(Path folder, Embedder embedder) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        return new VectorIndex(directory, DirectoryReader.open(directory), embedder);
    }

    @Override
    public int[] nearest(String text, int count) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        int depth = Math.max(count, SEARCHED);
        ScoreDoc[] hits = searcher.search(new KnnFloatVectorQuery(VECTOR, embedder.of(text), depth), count).scoreDocs;
        int[] passages = new int[hits.length];
        for (int i = 0; i < hits.length; i++) {
            passages[i] = searcher.storedFields().document(hits[i].doc).getField(PASSAGE).numericValue().intValue();
        }
        return passages;
    }

    private static Document document(int passage, float[] vector) {
        Document document = new Document();
        document.add(new StoredField(PASSAGE, passage));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static void commit(IndexWriter writer, Map<String, String> data) throws IOException {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    private static String madeOf(PassageSearcher passages, Embedder embedder) {
        return embedder.name() + " " + passages.fingerprint();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
