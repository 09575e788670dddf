package cn.duibiao.evaluation;

import java.util.List;

/**
 * A fact as somebody has annotated it.
 *
 * @param line      1-based, where it begins in its file
 * @param quote     a verbatim piece of the text that contains {@code valueText}
 * @param valueText the number with its unit as written, or the words of a qualitative target
 * @param numbers   in the base unit: one, the ends of a range, the parts of a ratio; none for a qualitative target
 * @param canonical id of an indicator, or ""
 */
public record GoldFact(long line, String quote, String valueText, String indicator, String measure, List<Double> numbers,
                       String unit, String op, String status, String period, String region, String canonical) {

    public GoldFact {
        numbers = List.copyOf(numbers);
    }

    boolean isQualitative() {
        return numbers.isEmpty();
    }
}
