package cn.duibiao.reading;

/**
 * Counts the work that the pages of a file ask for, and stops it where no document asks for so much: drawings inside
 * drawings can ask for more than any machine can do.
 */
final class PdfBudget {

    private static final int OPERATIONS = 30_000_000;
    private static final int DRAWINGS = 20_000;
    private static final int GLYPHS = 8_000_000;

    private int operations;
    private int drawings;
    private int glyphs;

    void operation() {
        check(++operations <= OPERATIONS);
    }

    void drawing() {
        check(++drawings <= DRAWINGS);
    }

    void glyph() {
        check(++glyphs <= GLYPHS);
    }

    private static void check(boolean within) {
        if (!within) {
            throw new Exceeded();
        }
    }

    /** The file asks for more work than a document does. Unchecked, because the library catches checked ones. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
