package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Comparators;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as people do: ≥1500亿元, 约6.5%, -3.8%. Immutable. */
public final class ReadableValue {

    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d.,，\\s~～－–—-]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SIGN = Pattern.compile("^[≥≤<>＞＜≈=约\\s]+");
    private static final int LONGEST_FRACTION = 8;

    private final Comparators comparators;

    public ReadableValue(Comparators comparators) {
        this.comparators = comparators;
    }

    /** The value with its comparator and, where it is written without one, its unit. */
    public String of(Fact fact) {
        if (fact.value() instanceof Value.Qualitative) {
            return fact.valueText();
        }
        String number = withoutComparator(fact.valueText());
        boolean bare = BARE_NUMBER.matcher(number).matches() && !fact.unit().isEmpty();
        return comparator(fact, number) + (bare ? fromValue(fact) : sign(fact, number) + number);
    }

    /** The cells of tables hold the comparator together with the number: 5左右, ≥80. */
    private String withoutComparator(String valueText) {
        String text = SIGN.matcher(valueText.strip()).replaceFirst("");
        Matcher digit = DIGIT.matcher(text);
        if (!digit.find()) {
            return text;
        }
        Optional<Comparators.Phrase> before = comparators.endingAt(text, digit.start());
        if (before.filter(phrase -> phrase.text().length() == digit.start()).isPresent()) {
            text = text.substring(digit.start());
        }
        int end = text.length() - comparators.atEnd(text).map(phrase -> phrase.text().length()).orElse(0);
        return end > 0 ? text.substring(0, end) : text;
    }

    private static String comparator(Fact fact, String number) {
        return switch (fact.op()) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> saysMore(number) ? "" : ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case ABOUT -> "约";
            case EQUAL, RANGE -> "";
        };
    }

    /** 50余个, 3万多户. */
    private static boolean saysMore(String text) {
        return text.contains("余") || text.contains("多");
    }

    /** A fall is written without a sign (下降3.8%), its value has one. */
    private static String sign(Fact fact, String number) {
        boolean falls = fact.measure() != Measure.LEVEL
                && fact.value() instanceof Value.Single single && single.number().signum() < 0;
        return falls && !number.startsWith("-") ? "-" : "";
    }

    /** The cell of a table often holds digits alone; the unit stands elsewhere, perhaps with a multiplier. */
    private static String fromValue(Fact fact) {
        if (fact.value() instanceof Value.Single single) {
            return scaled(single.number(), scale(single.number())) + multiplier(scale(single.number())) + fact.unit();
        }
        if (fact.value() instanceof Value.Range range) {
            BigDecimal scale = scale(range.high());
            return scaled(range.low(), scale) + "~" + scaled(range.high(), scale) + multiplier(scale) + fact.unit();
        }
        if (fact.value() instanceof Value.Ratio ratio) {
            return ratio.parts().stream().map(part -> scaled(part, BigDecimal.ONE)).collect(Collectors.joining(":"))
                    + fact.unit();
        }
        return fact.valueText();
    }

    private static BigDecimal scale(BigDecimal number) {
        if (number.abs().compareTo(HUNDRED_MILLION) >= 0) {
            return HUNDRED_MILLION;
        }
        return number.abs().compareTo(TEN_THOUSAND) >= 0 ? TEN_THOUSAND : BigDecimal.ONE;
    }

    private static String multiplier(BigDecimal scale) {
        return scale.equals(HUNDRED_MILLION) ? "亿" : scale.equals(TEN_THOUSAND) ? "万" : "";
    }

    private static String scaled(BigDecimal number, BigDecimal scale) {
        BigDecimal exact = number.divide(scale);
        // So many places are no number that anybody wrote, only a third or a seventh.
        BigDecimal shown = exact.scale() > LONGEST_FRACTION ? exact.setScale(LONGEST_FRACTION, RoundingMode.HALF_UP) : exact;
        return shown.stripTrailingZeros().toPlainString();
    }
}
