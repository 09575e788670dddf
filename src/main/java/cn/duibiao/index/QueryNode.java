package cn.duibiao.index;

import java.util.List;

/** A part of a query with operators. */
sealed interface QueryNode {

    /** Words in everyday language. */
    record Words(String text) implements QueryNode {
    }

    /** A wording that has to stand so. With several parts, they stand at most {@code within} characters apart. */
    record Phrase(List<String> parts, int within) implements QueryNode {
    }

    /** Documents or passages with this code in a field of the index. */
    record Restriction(String field, String code) implements QueryNode {
    }

    /** All of the parts. */
    record All(List<QueryNode> parts) implements QueryNode {
    }

    /** At least one of the parts. */
    record Any(List<QueryNode> parts) implements QueryNode {
    }

    record Not(QueryNode part) implements QueryNode {
    }
}
