package cn.duibiao.extraction.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months of a year.
 *
 * @param first from 1
 * @param last  to 12, not before {@code first}
 */
record YearPart(int first, int last) {

    /** How running text names halves, quarters and spans of months: 上半年, 前三季度, 1至11月. */
    static final String SPANS = "上半年|下半年|首季度|前[二两三]个?季度|第?[一二三四]季度|1[-~—至到](?:1[0-2]|[2-9])月份?";
    private static final Pattern MONTHS = Pattern.compile("1[-~—至到](\\d{1,2})月份?");
    private static final String NUMERALS = "一二三四";
    private static final int QUARTER = 3;

    static YearPart month(int month) {
        return new YearPart(month, month);
    }

    /** The months that words name; empty for a month that is none. */
    static Optional<YearPart> of(String words) {
        Matcher months = MONTHS.matcher(words);
        if (months.matches()) {
            return Optional.of(new YearPart(1, Integer.parseInt(months.group(1))));
        }
        if (words.endsWith("半年")) {
            return Optional.of(words.startsWith("上") ? new YearPart(1, 6) : new YearPart(7, 12));
        }
        if (words.endsWith("季度")) {
            return Optional.of(quarter(words));
        }
        return Optional.of(Integer.parseInt(words.replaceAll("\\D", ""))).filter(month -> month >= 1 && month <= 12).map(YearPart::month);
    }

    private static YearPart quarter(String words) {
        if (words.startsWith("首")) {
            return new YearPart(1, QUARTER);
        }
        char numeral = words.charAt(words.startsWith("前") || words.startsWith("第") ? 1 : 0);
        int number = numeral == '两' ? 2 : NUMERALS.indexOf(numeral) + 1;
        return new YearPart(words.startsWith("前") ? 1 : number * QUARTER - 2, number * QUARTER);
    }

    /** As the tables give it: 2020-06 for a month, 2020-01/2020-06 for several. */
    String period(int year) {
        return first == last ? month(year, first) : month(year, first) + "/" + month(year, last);
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%d-%02d", year, month);
    }
}
