package cn.duibiao.selection;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.extraction.quantity.QuantityScanner;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.CommonUnits;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.UnitGroups;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Width;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of facts and of users in units in which they can be compared. */
public final class Magnitudes {

    private static final String COUNT = "count";
    private static final String MINUS = "-−负";

    private final Units units;
    private final UnitGroups groups;
    private final CommonUnits common;
    private final QuantityScanner scanner;

    public Magnitudes(Knowledge knowledge) {
        this.units = knowledge.units();
        this.groups = knowledge.unitGroups();
        this.common = knowledge.commonUnits();
        this.scanner = new QuantityScanner(units);
    }

    /** The number of a fact; empty for words, for spoilt numbers and for ratios. */
    public Optional<Magnitude> of(Fact fact) {
        if (fact.value() instanceof Value.Single single) {
            return Optional.of(magnitude(single.number(), single.number(), fact.unit()));
        }
        return fact.value() instanceof Value.Range range
                ? Optional.of(magnitude(range.low(), range.high(), fact.unit())) : Optional.empty();
    }

    /** One number with or without a unit, as people type it: 500张, 1.2 亿元, -3%. Empty where it is anything else. */
    public Optional<Magnitude> typed(String text) {
        String plain = Width.fold(text).replaceAll("[\\s\\u3000]+", "");
        boolean negative = !plain.isEmpty() && MINUS.indexOf(plain.charAt(0)) >= 0;
        String number = negative ? plain.substring(1) : plain;
        List<Quantity> found = scanner.scan(number);
        if (found.size() != 1 || found.get(0).span().length() != number.length() || found.get(0).op() != Op.EQUAL) {
            return Optional.empty();
        }
        return found.get(0).value() instanceof Value.Single single
                ? Optional.of(single.number()).map(value -> negative ? value.negate() : value)
                        .map(value -> magnitude(value, value, found.get(0).baseUnit()))
                : Optional.empty();
    }

    private Magnitude magnitude(BigDecimal low, BigDecimal high, String unit) {
        CommonUnits.Conversion conversion = common.of(unit);
        return new Magnitude(low.multiply(conversion.factor()), high.multiply(conversion.factor()), kind(conversion.unit()));
    }

    /** Things that are counted by different measure words are different things, unless the table says otherwise. */
    private String kind(String unit) {
        return units.family(unit).equals(COUNT) ? groups.group(unit) : unit;
    }
}
