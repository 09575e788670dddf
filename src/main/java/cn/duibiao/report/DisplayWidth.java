package cn.duibiao.report;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal a text takes: Chinese characters and full-width marks take two. */
public final class DisplayWidth {

    private static final Set<UnicodeBlock> WIDE_MARKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS, UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.HANGUL_SYLLABLES, UnicodeBlock.HANGUL_JAMO, UnicodeBlock.HANGUL_COMPATIBILITY_JAMO,
            UnicodeBlock.BOPOMOFO, UnicodeBlock.CJK_RADICALS_SUPPLEMENT, UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.KATAKANA, UnicodeBlock.HIRAGANA, UnicodeBlock.IDEOGRAPHIC_DESCRIPTION_CHARACTERS);

    private DisplayWidth() {
    }

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text with spaces added until it takes {@code width} columns; a longer one stays. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text in lines of at most {@code width} columns. A word of Latin letters or digits is kept whole if it fits. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int end = unitEnd(text, at, width);
            String unit = text.substring(at, end);
            int size = of(unit);
            if (used + size > width && used > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                if (unit.isBlank()) {
                    at = end;
                    continue;
                }
            }
            line.append(unit);
            used += size;
            at = end;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The end of what may not be broken: a character, or a run of digits and Latin letters that fits into a line. */
    private static int unitEnd(String text, int start, int width) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (isNarrowWord(text.charAt(start))) {
            while (end < text.length() && isNarrowWord(text.charAt(end)) && end - start < width) {
                end++;
            }
        }
        return end;
    }

    private static boolean isNarrowWord(char unit) {
        return unit < 0x80 && unit > ' ';
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && (Character.isIdeographic(point)
                || WIDE_MARKS.contains(UnicodeBlock.of(point))
                || point >= 0xFF01 && point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF || point >= 0x20000);
    }
}
