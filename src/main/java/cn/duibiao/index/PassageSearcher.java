package cn.duibiao.index;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Searches the passages of a results folder, ranked by BM25. Safe to use from several threads. */
public final class PassageSearcher implements Closeable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Segmenter segmenter;

    private PassageSearcher(Directory directory, DirectoryReader reader, Segmenter segmenter) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.segmenter = segmenter;
    }

    /**
     * Opens the index in a folder.
     *
     * @param segmenter the one the index was written with
     */
    public static PassageSearcher open(Path folder, Segmenter segmenter) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        return new PassageSearcher(directory, DirectoryReader.open(directory), segmenter);
    }

    /**
     * The best passages.
     *
     * @param total how many there are in all
     */
    public record Results(long total, List<Hit> hits) {

        public Results {
            hits = List.copyOf(hits);
        }
    }

    /**
     * The passages that match a text best.
     *
     * @param text  any wording; nothing is found for one without a letter or digit
     * @param limit greatest number of hits, at least 1
     */
    public Results search(String text, Filters filters, int limit) throws IOException {
        Query query = new BooleanQuery.Builder().add(PassageQuery.scored(text, segmenter), Occur.MUST)
                .add(PassageQuery.filter(filters), Occur.FILTER).build();
        TopDocs top = searcher.search(query, limit);
        Weight highlighting = searcher.createWeight(searcher.rewrite(PassageQuery.highlighted(text, segmenter)),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : top.scoreDocs) {
            hits.add(hit(found, highlights(highlighting, found.doc)));
        }
        return new Results(searcher.count(query), hits);
    }

    private Hit hit(ScoreDoc found, List<Span> highlights) throws IOException {
        Document fields = searcher.storedFields().document(found.doc);
        return new Hit(fields.get(PassageFields.DOC_ID), fields.get(PassageFields.DISTRICT),
                fields.get(PassageFields.REGION_PATH), DocumentKind.ofCode(fields.get(PassageFields.KIND)),
                Integer.parseInt(fields.get(PassageFields.YEAR)), fields.get(PassageFields.TITLE),
                fields.get(PassageFields.SECTION), List.of(fields.getValues(PassageFields.THEME)),
                List.of(fields.getValues(PassageFields.STATUS)), fields.get(PassageFields.TEXT), highlights,
                fields.get(PassageFields.SOURCE_FILE), number(fields, PassageFields.SOURCE_START),
                number(fields, PassageFields.SOURCE_END), found.score);
    }

    private List<Span> highlights(Weight weight, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Span> spans = new ArrayList<>();
        if (matches != null) {
            for (String field : matches) {
                MatchesIterator match = matches.getMatches(field);
                while (match.next()) {
                    spans.add(new Span(match.startOffset(), match.endOffset()));
                }
            }
        }
        return merged(spans);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
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
