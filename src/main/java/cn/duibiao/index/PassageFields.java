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
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;

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
        document.add(new Field(WORDS, new ReadyTerms(words(passage, segmenter), length), RANKED));
        document.add(new Field(GRAMS, new ReadyTerms(Analysis.grams(passage.text()), length), SEARCHED));
        document.add(new Field(CONTEXT, new ReadyTerms(terms(passage.context(), segmenter), 0), NAMED));
        document.add(new Field(FACTS, new ReadyTerms(terms(passage.facts(), segmenter), 0), NAMED));
        document.add(new KeywordField(DOC_ID, source.id(), Field.Store.NO));
        document.add(new IntField(NUMBER, number, Field.Store.NO));
        document.add(column(DISTRICT, metadata.district()));
        document.add(column(REGION_PATH, metadata.regionPath()));
        for (Optional<Region> at = metadata.region(); at.isPresent(); at = at.get().parent()) {
            document.add(new StringField(REGION, at.get().path(), Field.Store.NO));
        }
        document.add(new KeywordField(KIND, metadata.kind().code(), Field.Store.NO));
        document.add(new KeywordField(YEAR, String.valueOf(metadata.year()), Field.Store.NO));
        document.add(column(TITLE, metadata.title()));
        document.add(column(SECTION, passage.section()));
        passage.themes().forEach(theme -> document.add(new StringField(THEME, theme, Field.Store.YES)));
        passage.statuses().forEach(status -> document.add(new KeywordField(STATUS, status, Field.Store.NO)));
        document.add(StoredText.field(TEXT, passage.text().toString()));
        document.add(column(SOURCE_FILE, source.source().path()));
        document.add(new NumericDocValuesField(SOURCE_START, passage.text().sourceStart()));
        document.add(new NumericDocValuesField(SOURCE_END, passage.text().sourceEnd()));
        return document;
    }

    /** Names that many passages share take the least room in a column. */
    private static Field column(String name, String value) {
        return new SortedDocValuesField(name, new BytesRef(value));
    }

    /** The words that are not found as pairs. */
    private static List<Term> words(Passage passage, Segmenter segmenter) {
        return Analysis.words(passage.text(), passage.words(), segmenter).stream()
                .filter(word -> ofWord(word.text()).equals(WORDS)).map(word -> word.withStep(1)).toList();
    }

    /**
     * The field to look for a word in. A Chinese word of two characters is a pair of neighbours, and pairs are all there
     * already; a second list for half of all words would make the index a tenth larger and finds nothing better.
     */
    static String ofWord(String word) {
        return word.length() == 2 && Analysis.isPair(word) ? GRAMS : WORDS;
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
