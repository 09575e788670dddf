package cn.duibiao.semantic;

import cn.duibiao.index.PassageSearcher;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * What a folder of vectors says of itself.
 *
 * @param model    the model that they are of; empty where there are none, or none that can be used
 * @param madeOf   the fingerprint of the passages that they are of
 * @param done     how many passages have their vectors
 * @param complete whether these are all
 */
record VectorState(String model, String madeOf, int done, boolean complete) {

    private static final String MODEL = "sentences_in_passages_of_model";
    private static final String DONE = "done";
    private static final String COMPLETE = "complete";

    static VectorState in(Path folder) throws IOException {
        try (Directory directory = new NIOFSDirectory(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return new VectorState("", "", 0, false);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> data = reader.getIndexCommit().getUserData();
                return new VectorState(data.getOrDefault(MODEL, ""), data.getOrDefault(VectorFields.MADE_OF, ""),
                        Integer.parseInt(data.getOrDefault(DONE, "0")), data.containsKey(COMPLETE));
            }
        }
    }

    /**
     * Whether the vectors in a folder can be read, to the last byte; also where there are none.
     *
     * @throws IOException where the files cannot be reached
     */
    static boolean isSound(Path folder) throws IOException {
        try (Directory directory = new NIOFSDirectory(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return true;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return true;
        } catch (CorruptIndexException | EOFException | NoSuchFileException | IndexFormatTooNewException
                 | IndexFormatTooOldException e) {
            return false;
        }
    }

    /** Whether there is a folder with vectors, of whatever. */
    static boolean isIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = new NIOFSDirectory(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    boolean isOf(PassageSearcher passages, Embedder embedder) {
        return model.equals(embedder.name()) && madeOf.equals(passages.fingerprint());
    }

    /** Makes what was written so far last. */
    void commit(IndexWriter writer) throws IOException {
        Map<String, String> data = new HashMap<>(Map.of(MODEL, model, VectorFields.MADE_OF, madeOf,
                DONE, String.valueOf(done)));
        if (complete) {
            data.put(COMPLETE, "yes");
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }
}
