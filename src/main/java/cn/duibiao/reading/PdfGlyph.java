package cn.duibiao.reading;

/**
 * A character on a page, in points from the left and from the top of the upright page.
 *
 * @param text     one character or a ligature; U+FFFD where the file does not say which character it is
 * @param baseline what it stands on
 * @param size     of its font
 */
record PdfGlyph(String text, float left, float baseline, float width, float size) {

    static final String UNKNOWN = "\uFFFD";

    float right() {
        return left + width;
    }

    float middle() {
        return left + width / 2;
    }

    /** About half the height of a character above the baseline. */
    float centre() {
        return baseline - size * 0.35f;
    }

    boolean isBlank() {
        return text.codePoints().allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }
}
