package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.NumberParser;
import cn.duibiao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A five-year plan period, known by its number: the first (一五) covers 1953 to 1957, the fourteenth (十四五) 2021 to
 * 2025. The third to ninth were shifted by the years of adjustment 1963 to 1965.
 */
record PlanPeriod(int number) {

    private static final Pattern NAME = Pattern.compile("[“\"]([一二三四五六七八九十]{1,2})五[”\"]|(?<![一二三四五六七八九十])(十[一二三四五六七])五(?=时期|期间|规划|末|期末|以来)");
    private static final int FIRST_AFTER_ADJUSTMENT = 3;

    /** A plan named in a text. */
    record Named(PlanPeriod plan, Span span) {
    }

    int firstYear() {
        return number < FIRST_AFTER_ADJUSTMENT ? 1948 + 5 * number : 1951 + 5 * number;
    }

    int lastYear() {
        return firstYear() + 4;
    }

    String span() {
        return firstYear() + "/" + lastYear();
    }

    static List<Named> namedIn(String text) {
        List<Named> plans = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String numeral = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            Optional<BigDecimal> number = NumberParser.chinese(numeral);
            if (number.isPresent()) {
                plans.add(new Named(new PlanPeriod(number.get().intValueExact()), new Span(matcher.start(), matcher.end())));
            }
        }
        return plans;
    }
}
