package cn.duibiao.index;

import java.util.List;
import java.util.Optional;

/**
 * A query, cut into what is asked and what restricts.
 *
 * @param words        to look for; the whole query where there are operators
 * @param restrictions that stand beside the words: 养老床位 区:青浦. Values of one field are alternatives
 * @param operators    the query where more than words and fields is in it, or fields alone
 */
record ParsedQuery(String words, List<QueryNode.Restriction> restrictions, Optional<QueryNode> operators) {

    ParsedQuery {
        restrictions = List.copyOf(restrictions);
    }

    /** A query that is looked for word by word. */
    static ParsedQuery words(String text) {
        return new ParsedQuery(text, List.of(), Optional.empty());
    }
}
