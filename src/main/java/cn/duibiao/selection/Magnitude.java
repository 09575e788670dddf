package cn.duibiao.selection;

import java.math.BigDecimal;

/**
 * A number that others may be held against.
 *
 * @param low  in the common unit, or the lower end of a range
 * @param high the same, or the upper end
 * @param kind what it measures: magnitudes of one kind may be compared; "" for a number without a unit
 */
public record Magnitude(BigDecimal low, BigDecimal high, String kind) {
}
