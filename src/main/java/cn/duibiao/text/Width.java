package cn.duibiao.text;

/**
 * Folds full-width forms to half width unit by unit, so that offsets stay.
 *
 * <p>Unlike Unicode NFKC it never changes the length of a text, and it keeps the Chinese punctuation marks that have no
 * half-width twin in running text (。、“”《》).
 */
public final class Width {

    private static final char FULL_FIRST = '\uFF01';
    private static final char FULL_LAST = '\uFF5E';
    private static final int DISTANCE = FULL_FIRST - '!';

    private Width() {
    }

    public static char fold(char unit) {
        if (unit >= FULL_FIRST && unit <= FULL_LAST) {
            return (char) (unit - DISTANCE);
        }
        return switch (unit) {
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '\u2236', '\uFE55' -> ':';
            default -> unit;
        };
    }

    public static String fold(CharSequence text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = fold(text.charAt(i));
        }
        return new String(units);
    }
}
