package cn.duibiao.semantic;

import cn.duibiao.index.Nearness;
import cn.duibiao.index.PassageSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The vectors of all sentences of a results folder, in an index beside that of the words. A passage is as near to a
 * question as the nearest of its sentences, each taken with its passage: of several matters in one passage, a vector of all
 * of it says little, and so does one of a sentence torn out of it.
 */
public final class VectorIndex implements Nearness, Closeable {

    /** The fewer are looked for, the more of the nearest are missed. */
    private static final int SEARCHED = 100;
    /** More sentences than passages are found. */
    private static final int SENTENCES = 3;

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
        if (!VectorState.isIn(folder)) {
            return State.MISSING;
        }
        VectorState state = VectorState.in(folder);
        if (!state.isOf(passages, embedder)) {
            return State.OUTDATED;
        }
        return state.complete() ? State.COMPLETE : State.INCOMPLETE;
    }

    /**
     * Computes the vectors that are still missing. May be interrupted at any time and goes on from there when called
     * again; the vectors of passages that are still there are kept, unless the folder is damaged: then all are computed anew.
     *
     * @param done hears after each passage how many have their vectors
     */
    public static void build(Path folder, PassageSearcher passages, Embedder embedder, IntConsumer done)
            throws IOException {
        new VectorBuilder(passages, embedder, done).build(folder);
    }

    /** Opens a complete index. */
    public static VectorIndex open(Path folder, Embedder embedder) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        return new VectorIndex(directory, DirectoryReader.open(directory), embedder);
    }

    @Override
    public int[] nearest(String text, int count, BitSet among) throws IOException {
        int sentences = SENTENCES * Math.max(count, SEARCHED);
        KnnFloatVectorQuery query = new KnnFloatVectorQuery(VectorFields.VECTOR, embedder.ofQuestion(text), sentences,
                NumericDocValuesField.newSlowSetQuery(VectorFields.PASSAGE, among.stream().asLongStream().toArray()));
        Set<Integer> passages = new LinkedHashSet<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, sentences).scoreDocs) {
            passages.add(passage(hit.doc));
        }
        return passages.stream().mapToInt(Integer::intValue).limit(count).toArray();
    }

    private int passage(int sentence) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sentence, leaves));
        NumericDocValues passages = leaf.reader().getNumericDocValues(VectorFields.PASSAGE);
        passages.advanceExact(sentence - leaf.docBase);
        return (int) passages.longValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
