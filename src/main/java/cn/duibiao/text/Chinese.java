package cn.duibiao.text;

/** Classes of characters in Chinese text. */
public final class Chinese {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千";
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)】］]》〉\"'";

    private Chinese() {
    }

    /** Whether a unit is a Han character of the basic block or of extension A, or 〇. */
    public static boolean isHan(char unit) {
        return unit >= '\u4E00' && unit <= '\u9FFF' || unit >= '\u3400' && unit <= '\u4DBF' || unit == '〇';
    }

    /** Whether a unit is a Chinese numeral up to 千. */
    public static boolean isNumeral(char unit) {
        return NUMERALS.indexOf(unit) >= 0;
    }

    /** Whether a unit ends a sentence: 。！？ and their half-width forms but the point, which stands in numbers. */
    public static boolean endsSentence(char unit) {
        return SENTENCE_ENDS.indexOf(unit) >= 0;
    }

    /** Whether a unit closes a quotation or a bracket. */
    public static boolean isCloser(char unit) {
        return CLOSERS.indexOf(unit) >= 0;
    }

    /** Whether a text, closers aside, ends as a sentence does. Empty texts do not. */
    public static boolean isEnded(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && isCloser(text.charAt(last))) {
            last--;
        }
        return last >= 0 && (endsSentence(text.charAt(last)) || "；;：:…".indexOf(text.charAt(last)) >= 0);
    }

    /** Whether a text has a mark that ends a sentence anywhere. */
    public static boolean hasSentenceEnd(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
