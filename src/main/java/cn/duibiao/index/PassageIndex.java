package cn.duibiao.index;

import cn.duibiao.extraction.Extraction;
import cn.duibiao.segmentation.Segmenter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Writes the index of a results folder, document by document. Used by one thread. */
public final class PassageIndex implements Closeable {

    private final Directory directory;
    private final IndexWriter writer;
    private final Segmenter segmenter;

    private PassageIndex(Directory directory, IndexWriter writer, Segmenter segmenter) {
        this.directory = directory;
        this.writer = writer;
        this.segmenter = segmenter;
    }

    /** Begins a new index in a folder. */
    public static PassageIndex create(Path folder, Segmenter segmenter) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION));
        return new PassageIndex(directory, new IndexWriter(directory, config), segmenter);
    }

    /** Adds a document: all of its passages or, where one of them fails, none. */
    public void add(Extraction extraction) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Passage passage : Passages.of(extraction, segmenter)) {
            documents.add(PassageFields.document(extraction.segmented().document(), passage, documents.size() + 1,
                    segmenter));
        }
        writer.addDocuments(documents);
    }

    @Override
    public void close() throws IOException {
        writer.forceMerge(1);
        writer.close();
        directory.close();
    }
}
