package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.text.Span;

/**
 * A quantity and the words of its clause that belong to it.
 *
 * @param left   from the clause's beginning or the quantity before, up to the number
 * @param right  behind the unit, up to the clause's end or what belongs to the next quantity
 * @param link   how it follows the quantity before it
 * @param clause the whole clause
 */
record QuantityContext(Quantity quantity, String left, String right, Link link, Span clause) {

    /** What stands before the number in its clause; of endless clauses no more than {@code most} characters. */
    String clauseBefore(String text, int most) {
        int place = quantity.span().start();
        return text.substring(Math.max(clause.start(), place - most), place);
    }

    /** The same quantity with other words before it. */
    QuantityContext withLeft(String words) {
        return new QuantityContext(quantity, words, right, link, clause);
    }

    /** The same quantity with other words behind it. */
    QuantityContext withRight(String words) {
        return new QuantityContext(quantity, left, words, link, clause);
    }

    /** How a quantity follows the one before it. */
    enum Link {
        /** The first one of its clause. */
        FIRST,
        /** Behind 、 or 和: another item of a list. */
        LISTED,
        /** With only words between them, which belong to both. */
        RUN_ON,
        /** The first one inside brackets, about what stands before them. */
        BRACKETED
    }
}
