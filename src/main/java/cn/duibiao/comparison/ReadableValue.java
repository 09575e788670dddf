package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Op;
import cn.duibiao.extraction.fact.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** A value as people write it: ≥1500亿元, 约6.5%, -3.8%. */
public final class ReadableValue {

    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final String BARE_NUMBER = "[\\d.,，\\s~～－–—-]+";
    private static final int LONGEST_FRACTION = 4;

    private ReadableValue() {
    }

    /** The value with its comparator and, where it is written without one, its unit. */
    public static String of(Fact fact) {
        if (fact.value() instanceof Value.Qualitative) {
            return fact.valueText();
        }
        return comparator(fact) + sign(fact) + number(fact);
    }

    private static String comparator(Fact fact) {
        return switch (fact.op()) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> saysMore(fact.valueText()) ? "" : ">";
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
    private static String sign(Fact fact) {
        boolean falls = fact.measure() != Measure.LEVEL
                && fact.value() instanceof Value.Single single && single.number().signum() < 0;
        return falls && !fact.valueText().startsWith("-") && !isBare(fact) ? "-" : "";
    }

    private static String number(Fact fact) {
        return isBare(fact) ? fromValue(fact) : fact.valueText().strip();
    }

    /** The cell of a table often holds digits alone; the unit stands elsewhere, perhaps with a multiplier. */
    private static boolean isBare(Fact fact) {
        return fact.valueText().matches(BARE_NUMBER) && !fact.unit().isEmpty();
    }

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
        BigDecimal exact = number.divide(scale).stripTrailingZeros();
        // Rounding what people read would make it look like another number; so many places are only debris.
        return (exact.scale() > LONGEST_FRACTION + 4 ? exact.setScale(LONGEST_FRACTION, RoundingMode.HALF_UP) : exact)
                .toPlainString();
    }
}
