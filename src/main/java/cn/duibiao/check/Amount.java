package cn.duibiao.check;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.CommonUnits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number of a fact in its common unit, with what its comparator leaves open.
 *
 * @param low   the number, or the lower end of a range
 * @param high  the same, or the upper end
 */
record Amount(BigDecimal low, BigDecimal high, Op op, String unit, Measure measure) {

    private static final String PERCENT = "%";
    private static final double WIDEST_RATIO = 3;
    private static final double ABOUT = 0.03;

    /** The number of a fact; empty for words and for ratios of more than one thing. */
    static Optional<Amount> of(Fact fact, CommonUnits units) {
        CommonUnits.Conversion common = units.of(fact.unit());
        if (fact.value() instanceof Value.Single single) {
            BigDecimal number = single.number().multiply(common.factor());
            return Optional.of(new Amount(number, number, fact.op(), common.unit(), fact.measure()));
        }
        if (fact.value() instanceof Value.Range range) {
            return Optional.of(new Amount(range.low().multiply(common.factor()), range.high().multiply(common.factor()),
                    Op.RANGE, common.unit(), fact.measure()));
        }
        return Optional.empty();
    }

    boolean sameAs(Amount other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /** Whether a bound or a range on one side allows for the number on the other. */
    boolean allowsFor(Amount other) {
        return !isPoint() && bounds(other.low) && bounds(other.high);
    }

    /** Whether one is what the other becomes when it is rounded to the places that it has. */
    boolean roundsTo(Amount rounded) {
        BigDecimal distance = low.subtract(rounded.low).abs();
        return isPoint() && rounded.isPoint() && distance.multiply(BigDecimal.valueOf(2)).compareTo(rounded.step()) <= 0;
    }

    /** Whether one is given as about, and the other is near. */
    boolean isNear(Amount other) {
        BigDecimal distance = low.subtract(other.low).abs();
        return (op == Op.ABOUT || other.op == Op.ABOUT)
                && distance.doubleValue() <= ABOUT * Math.max(low.abs().doubleValue(), other.low.abs().doubleValue());
    }

    /** Whether numbers of the same thing could be so far apart. */
    boolean isOfTheSizeOf(Amount other) {
        if (measure != Measure.LEVEL || unit.equals(PERCENT)) {
            return low.signum() * other.low.signum() >= 0 || low.subtract(other.low).abs().doubleValue() <= 10;
        }
        double one = low.abs().doubleValue();
        double two = other.low.abs().doubleValue();
        return Math.max(one, two) <= WIDEST_RATIO * Math.min(one, two);
    }

    /** The relative distance, for rates the distance in points. */
    double distance(Amount other) {
        double difference = low.subtract(other.low).abs().doubleValue();
        return isRate() ? difference : difference / Math.max(1e-12,
                Math.max(low.abs().doubleValue(), other.low.abs().doubleValue()));
    }

    boolean isRate() {
        return unit.equals(PERCENT);
    }

    private boolean isPoint() {
        return op == Op.EQUAL || op == Op.ABOUT;
    }

    private boolean bounds(BigDecimal number) {
        return switch (op) {
            case AT_LEAST -> number.compareTo(low) >= 0;
            case MORE_THAN -> number.compareTo(low) >= 0;
            case AT_MOST, LESS_THAN -> number.compareTo(high) <= 0;
            case RANGE -> number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
            case EQUAL, ABOUT -> false;
        };
    }

    /** The worth of its last digit that is not 0; of a number with one such digit, a tenth of that. */
    private BigDecimal step() {
        BigDecimal plain = low.round(new MathContext(12, RoundingMode.HALF_UP)).stripTrailingZeros();
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
        return plain.precision() == 1 ? step.scaleByPowerOfTen(-1) : step;
    }
}
