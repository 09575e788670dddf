package cn.duibiao.extraction.quantity;

import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.knowledge.Unit;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Span;
import java.util.Optional;

/**
 * Finds numbers that a conversion has spoilt: 3.73;公里, 1.2.3亿元, 100%以上%.
 *
 * <p>They are kept as they stand, without a value, so that a reader can look them up; nothing is guessed.
 */
final class SpoiltNumbers {

    private static final String STRAY = ";；";
    private static final String BOUND = "以上";
    /** 5;项目 may be the end of a clause; only a unit that is no measure word shows that a mark is stray. */
    private static final int SHORTEST_UNIT_BEHIND_MARK = 2;

    private final Units units;

    SpoiltNumbers(Units units) {
        this.units = units;
    }

    /** The spoilt number that begins at a place of a half-width text. */
    Optional<Quantity> at(String text, int start) {
        if (!NumberParser.isArabic(text.charAt(start))) {
            return Optional.empty();
        }
        int points = 0;
        int end = start;
        while (end < text.length() && (NumberParser.isArabic(text.charAt(end)) || text.charAt(end) == '.')) {
            points += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        if (points > 1) {
            return withUnit(text, start, behindMultipliers(text, end), 1);
        }
        if (end < text.length() && STRAY.indexOf(text.charAt(end)) >= 0) {
            return withUnit(text, start, end + 1, SHORTEST_UNIT_BEHIND_MARK);
        }
        return text.startsWith("%" + BOUND + "%", end) ? Optional.of(quantity(start, end + 2 + BOUND.length(), units.named("%")))
                : Optional.empty();
    }

    private static int behindMultipliers(String text, int start) {
        int end = start;
        while (end < text.length() && NumberParser.isMultiplier(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Optional<Quantity> withUnit(String text, int start, int unitStart, int shortest) {
        return units.at(text, unitStart).filter(unit -> unit.text().length() >= shortest).map(unit -> {
            int end = unitStart + unit.text().length();
            boolean slash = end + 1 < text.length() && text.charAt(end) == '/';
            int per = slash ? units.at(text, end + 1).map(other -> other.text().length() + 1).orElse(0) : 0;
            return quantity(start, end + per, Optional.of(unit));
        });
    }

    private static Quantity quantity(int start, int end, Optional<Unit> unit) {
        return new Quantity(new Span(start, end), new Value.Unreadable(), unit, Op.EQUAL, Numeral.ARABIC);
    }
}
