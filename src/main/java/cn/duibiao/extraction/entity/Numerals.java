package cn.duibiao.extraction.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in names: 第三届, “六稳”. */
final class Numerals {

    private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}[届次批轮期]?");
    private static final String ORDINAL_MARK = "第";
    private static final String NUMERALS = "一二三四五六七八九十百千两双0123456789";

    private Numerals() {
    }

    /** Length of the ordinal that a text begins with, or 0. */
    static int ordinalLength(String text) {
        if (!text.startsWith(ORDINAL_MARK)) {
            return 0;
        }
        Matcher ordinal = ORDINAL.matcher(text);
        return ordinal.lookingAt() ? ordinal.end() : 0;
    }

    static boolean isNumeral(char unit) {
        return NUMERALS.indexOf(unit) >= 0;
    }

    static boolean isLatin(String text) {
        return text.chars().allMatch(unit -> unit < 128 && Character.isLetterOrDigit(unit));
    }
}
