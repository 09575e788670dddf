package cn.duibiao.index;

import cn.duibiao.document.Metadata;
import cn.duibiao.knowledge.Region;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;

/** The fields of the index, and a passage as a Lucene document. */
final class PassageFields {

    static final String WORDS = "words";
    static final String GRAMS = "grams";
    static final String FACTS = "facts";
    static final String CONTEXT = "context";
    static final String DOC_ID = "doc_id";
    static final String NUMBER = "number";
    static final String DISTRICT = "district";
    static final String REGION_PATH = "region_path";
    static final String REGION = "region";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String TITLE = "title";
    static final String SECTION = "section";
    static final String THEME = "theme";
    static final String STATUS = "status";
    static final String TEXT = "text";
    static final String SOURCE_FILE = "source_file";
    static final String SOURCE_START = "source_start";
    static final String SOURCE_END = "source_end";

    /** Of the passages in the index, whatever order they were written in: the best of equal hits must not depend on it. */
    static final Sort ORDER = new Sort(new SortedSetSortField(DOC_ID, false),
            new SortedNumericSortField(NUMBER, SortField.Type.INT));

    private static final FieldType SEARCHED = searched(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType RANKED = searched(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType NAMED = searched(IndexOptions.DOCS);

    private PassageFields() {
    }

    static Document document(cn.duibiao.document.Document source, Passage passage, int number,
                             Segmenter segmenter) {
        Metadata metadata = source.metadata();
        int length = passage.text().length();
        Document document = new Document();
        document.add(new Field(WORDS, new ReadyTerms(Analysis.words(passage.text(), passage.words(), segmenter), length), RANKED));
        document.add(new Field(GRAMS, new ReadyTerms(Analysis.grams(passage.text()), length), SEARCHED));
        document.add(new Field(CONTEXT, new ReadyTerms(terms(passage.context(), segmenter), 0), NAMED));
        document.add(new Field(FACTS, new ReadyTerms(terms(passage.facts(), segmenter), 0), NAMED));
        document.add(new KeywordField(DOC_ID, source.id(), Field.Store.YES));
        document.add(new IntField(NUMBER, number, Field.Store.YES));
        document.add(new StoredField(DISTRICT, metadata.district()));
        document.add(new StoredField(REGION_PATH, metadata.regionPath()));
        for (Optional<Region> at = metadata.region(); at.isPresent(); at = at.get().parent()) {
            document.add(new StringField(REGION, at.get().path(), Field.Store.NO));
        }
        document.add(new StringField(KIND, metadata.kind().code(), Field.Store.YES));
        document.add(new StringField(YEAR, String.valueOf(metadata.year()), Field.Store.YES));
        document.add(new StoredField(TITLE, metadata.title()));
        document.add(new StoredField(SECTION, passage.section()));
        passage.themes().forEach(theme -> document.add(new StringField(THEME, theme, Field.Store.YES)));
        passage.statuses().forEach(status -> document.add(new StringField(STATUS, status, Field.Store.YES)));
        document.add(new StoredField(TEXT, passage.text().toString()));
        document.add(new StoredField(SOURCE_FILE, source.source().path()));
        document.add(new StoredField(SOURCE_START, passage.text().sourceStart()));
        document.add(new StoredField(SOURCE_END, passage.text().sourceEnd()));
        return document;
    }

    /** Of several texts one after the other, whose offsets would run backwards and are not needed. */
    private static List<Term> terms(List<List<Token>> texts, Segmenter segmenter) {
        return texts.stream().flatMap(text -> Analysis.words("", text, segmenter).stream())
                .map(word -> new Term(word.text(), 0, 0, 1)).toList();
    }

    private static FieldType searched(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
