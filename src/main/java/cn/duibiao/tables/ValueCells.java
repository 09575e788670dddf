package cn.duibiao.tables;

import cn.duibiao.extraction.quantity.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value as the two cells {@code value} and {@code value_high}.
 *
 * @param value plain decimal, a ratio as a:b:c, "" for a qualitative target and for a spoilt number
 * @param high  the upper end of a range, else ""
 */
record ValueCells(String value, String high) {

    private static final String RATIO_SEPARATOR = ":";
    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("^\\p{Nd}");

    static ValueCells of(Value value) {
        if (value instanceof Value.Single single) {
            return new ValueCells(plain(single.number()), "");
        }
        if (value instanceof Value.Range range) {
            return new ValueCells(plain(range.low()), plain(range.high()));
        }
        if (value instanceof Value.Ratio ratio) {
            return new ValueCells(ratio.parts().stream().map(ValueCells::plain)
                    .collect(Collectors.joining(RATIO_SEPARATOR)), "");
        }
        return new ValueCells("", "");
    }

    /** @param text the number as written, which tells a spoilt number from words */
    Value toValue(String text) {
        if (!high.isEmpty()) {
            return new Value.Range(new BigDecimal(value), new BigDecimal(high));
        }
        if (value.isEmpty()) {
            return STARTS_WITH_DIGIT.matcher(text).find() ? new Value.Unreadable() : new Value.Qualitative();
        }
        if (value.contains(RATIO_SEPARATOR)) {
            List<BigDecimal> parts = Stream.of(value.split(RATIO_SEPARATOR)).map(BigDecimal::new).toList();
            return new Value.Ratio(parts);
        }
        return new Value.Single(new BigDecimal(value));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
