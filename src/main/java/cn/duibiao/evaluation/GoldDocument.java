package cn.duibiao.evaluation;

import cn.duibiao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A document with its annotations in place.
 *
 * @param docId only rows of this document are its own; "" for all rows whose evidence stands in the text
 * @param flat  its text, or all that the facts table quotes of it
 */
record GoldDocument(String id, String docId, FlatText flat, List<Placed> facts) {

    /**
     * An annotation and where its number stands in the flat text.
     *
     * @param span empty where the text does not have the number
     */
    record Placed(GoldFact fact, Optional<Span> span) {
    }

    GoldDocument {
        facts = List.copyOf(facts);
    }

    boolean accepts(FactRow row) {
        return docId.isEmpty() || docId.equals(row.docId());
    }
}
