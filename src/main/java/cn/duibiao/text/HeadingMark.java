package cn.duibiao.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading.
 *
 * @param style  how it is written; a style's place in the list is its rank in the outline
 * @param number what it counts, 0 where it does not count
 * @param length units it takes, with the blanks behind it
 */
public record HeadingMark(Style style, int number, int length) {

    private static final String HAN = "[〇零一二三四五六七八九十百]{1,5}";
    private static final Pattern CHAPTER = Pattern.compile("第(" + HAN + "|\\d{1,2})(?:章|篇|部分|编)[ \\u3000:：、]*");
    private static final Pattern SECTION = Pattern.compile("第(" + HAN + "|\\d{1,2})节[ \\u3000:：、]*");
    private static final Pattern COMMA = Pattern.compile("(" + HAN + ")[ \\u3000]?[、．.][ \\u3000]*");
    private static final Pattern BRACKET = Pattern.compile("[（(][ \\u3000]?(" + HAN + ")[ \\u3000]?[)）][ \\u3000、.．]*");
    private static final Pattern POINT = Pattern.compile("(\\d{1,2})(?:[ \\u3000]?[、．]|[.](?!\\d))[ \\u3000]*");
    private static final Pattern DIGIT_BRACKET = Pattern.compile("[（(](\\d{1,2})[)）][ \\u3000、.．]*");
    private static final Pattern DASH = Pattern.compile("(?:[—─－―–]{2,}|--+)[ \\u3000]*()");

    /** Ways to number headings, from the top of an outline down. */
    public enum Style {
        CHAPTER(HeadingMark.CHAPTER), SECTION(HeadingMark.SECTION), COMMA(HeadingMark.COMMA),
        BRACKET(HeadingMark.BRACKET), POINT(HeadingMark.POINT), DIGIT_BRACKET(HeadingMark.DIGIT_BRACKET),
        DASH(HeadingMark.DASH);

        private final Pattern pattern;

        Style(Pattern pattern) {
            this.pattern = pattern;
        }
    }

    /** The mark that begins at a place of a text. */
    public static Optional<HeadingMark> at(CharSequence text, int start) {
        if (start >= text.length() || !mayBegin(text.charAt(start))) {
            return Optional.empty();
        }
        for (Style style : Style.values()) {
            Matcher mark = style.pattern.matcher(text).region(start, text.length());
            if (mark.lookingAt()) {
                return Optional.of(new HeadingMark(style, number(mark.group(1)), mark.end() - start));
            }
        }
        return Optional.empty();
    }

    /** The mark at the start of a text. */
    public static Optional<HeadingMark> of(CharSequence text) {
        return at(text, 0);
    }

    private static boolean mayBegin(char unit) {
        return unit == '第' || unit == '（' || unit == '(' || unit >= '0' && unit <= '9' || Chinese.isNumeral(unit)
                || "—─－―–-".indexOf(unit) >= 0;
    }

    private static int number(String digits) {
        if (digits.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int value = 0;
        int pending = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = "〇一二三四五六七八九".indexOf(digits.charAt(i));
            if (digit >= 0) {
                pending = digit;
            } else if (digits.charAt(i) == '十' || digits.charAt(i) == '百') {
                value += Math.max(1, pending) * (digits.charAt(i) == '十' ? 10 : 100);
                pending = 0;
            }
        }
        return value + pending;
    }
}
