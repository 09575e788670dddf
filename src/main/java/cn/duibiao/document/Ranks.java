package cn.duibiao.document;

import cn.duibiao.text.HeadingMark;

/** Places of the kinds of heading in an outline. */
final class Ranks {

    /** A heading without a number that only the main parts of a report have. */
    static final int TOP = 3;
    /** A heading behind 一、 */
    static final int COMMA = 4;
    /** A line without a number that has the length of a heading. */
    static final int PLAIN = 8;
    /** An item behind a dash. */
    static final int DASH = 9;
    /** The first sentence of a paragraph. */
    static final int RUN_IN = 10;

    private Ranks() {
    }

    static int of(HeadingMark mark) {
        return switch (mark.style()) {
            case CHAPTER -> 1;
            case SECTION -> 2;
            case COMMA -> COMMA;
            case BRACKET -> 5;
            case POINT -> 6;
            case DIGIT_BRACKET -> 7;
            case DASH -> DASH;
        };
    }

    /** For a heading without a number, by the level that the format gives it. */
    static int ofLevel(int level) {
        return level + TOP;
    }
}
