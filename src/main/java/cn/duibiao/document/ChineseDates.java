package cn.duibiao.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and days as texts write them: 2021年, 二〇二一年, 1992年3月20日, 一九八二年十一月三十日. */
final class ChineseDates {

    private static final String HAN_YEAR = "[一二][〇零○ＯO0一二三四五六七八九]{3}";
    private static final String HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

    static final Pattern YEAR = Pattern.compile("(?<![\\d.〇零一二三四五六七八九])((?:19|20)\\d\\d|" + HAN_YEAR + ")\\s?年");
    static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d|" + HAN_YEAR + ")\\s?年\\s?(\\d{1,2}|" + HAN_NUMBER
            + ")\\s?月\\s?(\\d{1,2}|" + HAN_NUMBER + ")\\s?日");

    private ChineseDates() {
    }

    static OptionalInt year(String written) {
        StringBuilder digits = new StringBuilder();
        for (char unit : written.toCharArray()) {
            int digit = unit >= '0' && unit <= '9' ? unit - '0' : "○ＯO零".indexOf(unit) >= 0 ? 0 : "〇一二三四五六七八九".indexOf(unit);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            digits.append(digit);
        }
        int year = digits.length() == 4 ? Integer.parseInt(digits.toString()) : 0;
        return year >= 1949 && year <= 2060 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The ISO form of a match of {@link #DAY}, or "" where there is no such day. */
    static String iso(Matcher day) {
        OptionalInt year = year(day.group(1));
        int month = number(day.group(2));
        int dayOfMonth = number(day.group(3));
        return year.isEmpty() || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31 ? ""
                : "%04d-%02d-%02d".formatted(year.getAsInt(), month, dayOfMonth);
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int value = 0;
        int pending = 0;
        for (char unit : written.toCharArray()) {
            if (unit == '十') {
                value += Math.max(1, pending) * 10;
                pending = 0;
            } else {
                pending = "〇一二三四五六七八九".indexOf(unit);
            }
        }
        return value + pending;
    }
}
