package cn.duibiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What the columns of the index say of a passage.
 *
 * @param leaf  the part of the index that it is in
 * @param place in that part
 */
record Columns(LeafReader leaf, int place) {

    /**
     * Of the passage at a place in the whole index.
     */
    static Columns at(int place, IndexReader reader) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(place, reader.leaves()));
        return new Columns(leaf.reader(), place - leaf.docBase);
    }

    /** The text in a column that has one for every passage. */
    String text(String column) throws IOException {
        return texts(column).get(0);
    }

    /** The texts in a column, in alphabetical order. */
    List<String> texts(String column) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, column);
        List<String> texts = new ArrayList<>();
        if (values.advanceExact(place)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                texts.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return texts;
    }

    /** The number in a column that has one for every passage. */
    int number(String column) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf, column);
        values.advanceExact(place);
        return Math.toIntExact(values.nextValue());
    }
}
