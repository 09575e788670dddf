package cn.duibiao.semantic;

import cn.duibiao.document.SentenceSplitter;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.text.MappedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Computes the vectors of the sentences of all passages, but for those passages that had theirs in an earlier index. What
 * is not wanted any more is dropped at the end.
 */
final class VectorBuilder {

    /** How many passages an interruption costs at most. */
    private static final int COMMIT_EVERY = 200;

    /** Shorter sentences are headings and labels, which would be near to any short question. */
    private static final int SHORTEST = 10;

    private final PassageSearcher passages;
    private final Embedder embedder;
    private final String madeOf;
    private final IntConsumer done;

    VectorBuilder(PassageSearcher passages, Embedder embedder, IntConsumer done) {
        this.passages = passages;
        this.embedder = embedder;
        this.madeOf = passages.fingerprint();
        this.done = done;
    }

    void build(Path folder) throws IOException {
        if (!VectorState.isSound(folder)) {
            clear(folder);
        }
        VectorState state = VectorState.in(folder);
        IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false)
                .setOpenMode(state.model().equals(embedder.name()) ? IndexWriterConfig.OpenMode.APPEND
                        : IndexWriterConfig.OpenMode.CREATE);
        int next = state.isOf(passages, embedder) ? state.done() : 0;
        done.accept(next);
        try (Directory directory = new NIOFSDirectory(folder); IndexWriter writer = new IndexWriter(directory, config);
             DirectoryReader before = DirectoryReader.open(writer)) {
            KnownVectors known = new KnownVectors(before);
            for (; next < passages.count(); next++) {
                add(next, known, writer);
                done.accept(next + 1);
                if ((next + 1) % COMMIT_EVERY == 0) {
                    state(next + 1, false).commit(writer);
                }
            }
            writer.deleteDocuments(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(new TermQuery(new Term(VectorFields.MADE_OF, madeOf)), Occur.MUST_NOT).build());
            state(next, true).commit(writer);
        }
    }

    /** Vectors that cannot be read are computed anew. */
    private static void clear(Path folder) throws IOException {
        try (Directory directory = new NIOFSDirectory(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    private void add(int passage, KnownVectors known, IndexWriter writer) throws IOException {
        String text = passages.text(passage);
        List<String> sentences = SentenceSplitter.split(MappedText.added(text)).stream().map(MappedText::toString)
                .filter(sentence -> sentence.length() >= SHORTEST).toList();
        List<BytesRef> checksums = sentences.stream().map(sentence -> VectorFields.checksum(text, sentence)).toList();
        List<float[]> vectors = known.ofAll(checksums);
        if (vectors.isEmpty()) {
            vectors = Vectors.inContext(sentences.stream().map(embedder::ofSentence).toList());
        }
        for (int i = 0; i < vectors.size(); i++) {
            writer.addDocument(VectorFields.document(vectors.get(i), checksums.get(i), passage, madeOf));
        }
    }

    private VectorState state(int passagesDone, boolean complete) {
        return new VectorState(embedder.name(), madeOf, passagesDone, complete);
    }
}
