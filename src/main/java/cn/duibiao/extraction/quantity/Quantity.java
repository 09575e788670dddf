package cn.duibiao.extraction.quantity;

import cn.duibiao.knowledge.Unit;
import cn.duibiao.text.Span;
import java.util.Optional;

/**
 * A number with its unit, as it stands in a text.
 *
 * @param span  the number and its unit, without comparator words; an embedded 余 or 多 is inside
 * @param value in the base unit, multiplier expanded
 * @param unit  empty where only a multiplier stands behind the number (19.8亿) or nothing at all
 * @param op    from an embedded 余 or 多, or RANGE; else EQUAL
 * @param numeral how the number is written
 */
public record Quantity(Span span, Value value, Optional<Unit> unit, Op op, Numeral numeral) {

    /** How a number is written. */
    public enum Numeral { ARABIC, CHINESE, BARE_MULTIPLIER, FRACTION }

    /** What it counts where its unit says so itself (2金 counts 金牌), mostly "". */
    public String noun() {
        return unit.map(Unit::noun).orElse("");
    }

    public String baseUnit() {
        return unit.map(Unit::base).orElse(numeral == Numeral.FRACTION && value instanceof Value.Single ? Quantities.SHARE : "");
    }

    public Quantity withUnit(Unit newUnit) {
        return new Quantity(span, value, Optional.of(newUnit), op, numeral);
    }
}
