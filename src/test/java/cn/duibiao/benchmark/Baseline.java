package cn.duibiao.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Plain BM25 with one of Lucene's analyzers: what a search has to beat. */
final class Baseline implements Closeable {

    private static final String FIELD = "text";

    private final Analyzer analyzer;
    private final DirectoryReader reader;

    Baseline(Analyzer analyzer, List<String> passages) throws IOException {
        this.analyzer = analyzer;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String passage : passages) {
                Document document = new Document();
                document.add(new TextField(FIELD, passage, Field.Store.YES));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    List<String> search(String text, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> texts = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
            texts.add(searcher.storedFields().document(hit.doc).get(FIELD));
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
