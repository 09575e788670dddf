package cn.duibiao.index;

import cn.duibiao.extraction.Extraction;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.StringHelper;

/**
 * Writes the index of a results folder, document by document. What the index of an earlier run holds is kept where it is
 * wanted and dropped otherwise, all with one commit; the result is the same as when all is written anew. Used by one
 * thread.
 */
public final class PassageIndex implements Closeable {

    private static final String ANALYZER = "analyzer";

    private final Directory directory;
    private final IndexWriter writer;
    private final IndexWords words;
    private final Set<String> unwanted;

    private PassageIndex(Directory directory, IndexWriter writer, IndexWords words, Set<String> unwanted) {
        this.directory = directory;
        this.writer = writer;
        this.words = words;
        this.unwanted = unwanted;
    }

    /** Begins to write into a folder, which may hold an index that the same version of the program has written. */
    public static PassageIndex open(Path folder, IndexWords words) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setIndexSort(PassageFields.ORDER);
        IndexWriter writer = new IndexWriter(directory, config);
        remember(words.analyzer(), writer);
        return new PassageIndex(directory, writer, words, documents(directory));
    }

    /** Writes down how words are cut, where that is not known yet: it would be a change. */
    private static void remember(WordAnalyzer analyzer, IndexWriter writer) {
        Map<String, String> marks = Map.of(ANALYZER, analyzer.code());
        Iterable<Map.Entry<String, String>> known = writer.getLiveCommitData();
        if (known == null || !known.iterator().hasNext()) {
            writer.setLiveCommitData(marks.entrySet());
        }
    }

    /**
     * How the words of an index were cut.
     *
     * @throws IndexFormatTooOldException where it does not say so in words that are known
     */
    static WordAnalyzer analyzer(DirectoryReader reader) throws IOException {
        String code = reader.getIndexCommit().getUserData().getOrDefault(ANALYZER, "");
        return WordAnalyzer.ofCode(code).orElseThrow(() ->
                new IndexFormatTooOldException(reader.directory().toString(), "no analyzer is named \"" + code + "\""));
    }

    /**
     * Reads all of an index.
     *
     * @return what stands for its contents; empty where it is missing, damaged or of another version
     */
    public static Optional<String> fingerprint(Path folder) {
        try (Directory directory = new NIOFSDirectory(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Optional.of(StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> documents(Directory directory) throws IOException {
        Set<String> documents = new HashSet<>();
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Terms terms = MultiTerms.getTerms(reader, PassageFields.DOC_ID);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                while (each.next() != null) {
                    documents.add(each.term().utf8ToString());
                }
            }
        }
        return documents;
    }

    /** Adds a document in place of what was there under its id: all of its passages or, where one of them fails, none. */
    public void add(Extraction extraction) throws IOException {
        String docId = extraction.segmented().document().id();
        List<Document> documents = new ArrayList<>();
        for (Passage passage : Passages.of(words.cut(extraction), words.segmenter())) {
            documents.add(PassageFields.document(extraction.segmented().document(), passage, documents.size() + 1,
                    words.segmenter()));
        }
        writer.updateDocuments(new Term(PassageFields.DOC_ID, docId), documents);
        unwanted.remove(docId);
    }

    /** Keeps what is there of a document. */
    public void keep(String docId) {
        unwanted.remove(docId);
    }

    /** Drops what is not wanted any more, and makes all changes visible at once. */
    @Override
    public void close() throws IOException {
        writer.deleteDocuments(unwanted.stream().map(docId -> new Term(PassageFields.DOC_ID, docId))
                .toArray(Term[]::new));
        writer.forceMerge(1);
        writer.close();
        directory.close();
    }
}
