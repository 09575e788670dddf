package cn.duibiao.document;

import cn.duibiao.text.HeadingMark;

/** Places of the kinds of heading in an outline. */
final class Ranks {

    /** A line without a number that has the length of a heading. */
    static final int PLAIN = 7;
    /** An item behind a dash. */
    static final int DASH = 8;
    /** The first sentence of a paragraph. */
    static final int RUN_IN = 9;

    private Ranks() {
    }

    static int of(HeadingMark mark) {
        return mark.style() == HeadingMark.Style.DASH ? DASH : mark.style().ordinal() + 1;
    }

    /** For a heading without a number, by the level that the format gives it. */
    static int ofLevel(int level) {
        return level + HeadingMark.Style.COMMA.ordinal();
    }

    /** For a heading without a number that only the main parts of a report have. */
    static int top() {
        return HeadingMark.Style.COMMA.ordinal() + 1;
    }
}
