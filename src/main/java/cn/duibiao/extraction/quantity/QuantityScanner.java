package cn.duibiao.extraction.quantity;

import cn.duibiao.extraction.quantity.NumberReader.Read;
import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.knowledge.Unit;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.Matcher;
import java.util.Set;

/**
 * Finds all numbers with their units in a text, in one pass from left to right.
 *
 * <p>It knows shapes only: whether a quantity is a fact is for {@link QuantityFilter} to say.
 */
public final class QuantityScanner {

    private static final String RANGE_MARKS = "~-—–－～至到";
    private static final String WORD_RANGE_MARKS = "至到";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_RATIO_PARTS = 6;
    /** 千亿级: about as much. */
    private static final String CLASS = "级";
    private static final String TIMES = "年月日天时";
    private static final int LONGEST_BRACKETED_UNIT = 2;
    private static final char PER = '每';
    private static final Set<String> PER_FAMILIES = Set.of("area", "volume");
    /** What may stand between: 每平方公里有12家. */
    private static final String PER_VERBS = "就有达到超过约近";
    private static final int LONGEST_PER = 7;
    private static final int LONGEST_STEP = 5;
    /** What is to double as a programme (倍增计划) says no number. */
    private static final Pattern DOUBLED = Pattern.compile("(?<=实现|当年)(?:倍增|翻倍(?:增长)?)(?=[,，、。;；]|$)");

    private final Units units;
    private final SpoiltNumbers spoilt;

    public QuantityScanner(Units units) {
        this.units = units;
        this.spoilt = new SpoiltNumbers(units);
    }

    /** @param text half-width */
    public List<Quantity> scan(String text) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Quantity> quantity = anyAt(text, at);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                at = quantity.get().span().end();
            } else {
                at = NumberParser.isArabic(text.charAt(at)) ? digitsEnd(text, at) : at + 1;
            }
        }
        return inheritUnits(text, withPerUnits(text, found));
    }

    private List<Quantity> withPerUnits(String text, List<Quantity> quantities) {
        List<Quantity> complete = new ArrayList<>(quantities.size());
        for (Quantity quantity : quantities) {
            Quantity whole = perUnitBefore(text, quantity);
            Optional<Unit> said = complete.isEmpty() ? Optional.empty() : perUnitOf(text, complete.get(complete.size() - 1), whole);
            complete.add(said.map(whole::withUnit).orElse(whole));
        }
        return complete;
    }

    /** 由每立方米30微克降至25微克: the unit of the number before it, where that only says more. */
    private static Optional<Unit> perUnitOf(String text, Quantity before, Quantity quantity) {
        int step = quantity.span().start() - before.span().end();
        return before.unit().filter(unit -> quantity.unit().isPresent() && unit.base().startsWith(quantity.baseUnit() + '/')
                && step <= LONGEST_STEP && text.substring(before.span().end(), quantity.span().start()).indexOf(',') < 0);
    }

    /** 每立方米32微克: what the amount is of stands before the number. */
    private Quantity perUnitBefore(String text, Quantity quantity) {
        int start = quantity.span().start();
        String near = text.substring(Math.max(0, start - LONGEST_PER), start);
        int per = near.lastIndexOf(PER);
        if (per < 0 || quantity.unit().isEmpty()) {
            return quantity;
        }
        int end = near.length();
        while (end - 1 > per && PER_VERBS.indexOf(near.charAt(end - 1)) >= 0) {
            end--;
        }
        return units.named(near.substring(per + 1, end)).filter(unit -> PER_FAMILIES.contains(unit.family()))
                .map(unit -> quantity.withUnit(per(quantity.unit().get(), unit, ""))).orElse(quantity);
    }

    private Unit per(Unit first, Unit second, String time) {
        String name = first.base() + "/" + second.base() + time;
        return units.named(name).orElseGet(() -> Unit.composed(name, name, first.factor(), name));
    }

    private Optional<Quantity> anyAt(String text, int start) {
        return spoilt.at(text, start).or(() -> doubled(text, start)).or(() -> quantityAt(text, start));
    }

    /** 翻一番, 翻了一番 and 实现倍增 are twice as much, 翻两番 four times. */
    private Optional<Quantity> doubled(String text, int start) {
        if (text.charAt(start) != '翻' && text.charAt(start) != '倍') {
            return Optional.empty();
        }
        Matcher reached = DOUBLED.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (reached.lookingAt()) {
            return Optional.of(new Quantity(new Span(start, reached.end()), new Value.Single(BigDecimal.valueOf(2)), units.named("倍"),
                    Op.EQUAL, Numeral.FRACTION));
        }
        int from = text.startsWith("了", start + 1) ? start + 2 : start + 1;
        int end = text.indexOf('番', start);
        if (end < 0 || end > from + 1) {
            return Optional.empty();
        }
        String times = text.substring(from, end);
        Optional<BigDecimal> power = times.isEmpty() ? Optional.of(BigDecimal.ONE)
                : NumberParser.chinese(times).or(() -> NumberParser.arabic(times));
        return power.filter(n -> n.compareTo(BigDecimal.TEN) < 0 && n.signum() > 0).map(n -> new Quantity(new Span(start, end + 1),
                new Value.Single(BigDecimal.valueOf(2).pow(n.intValue())), units.named("倍"), Op.EQUAL, Numeral.FRACTION));
    }

    private Optional<Quantity> quantityAt(String text, int start) {
        return NumberReader.at(text, start).map(first -> {
            if (first.numeral() == Numeral.ARABIC && !first.multiplied() && !first.more()) {
                Optional<Quantity> ratio = ratio(text, start, first);
                if (ratio.isPresent()) {
                    return ratio.get();
                }
            }
            return range(text, start, first).orElseGet(() -> single(text, start, first));
        });
    }

    private Quantity single(String text, int start, Read number) {
        boolean percentByWords = number.numeral() == Numeral.FRACTION && number.multiplied();
        Optional<UnitRead> unit = percentByWords ? units.named("%").map(u -> new UnitRead(u, number.end()))
                : unitAt(text, number.end());
        if (number.numeral() == Numeral.FRACTION && !percentByWords) {
            unit = Optional.empty();
        }
        int end = unit.map(UnitRead::end).orElse(number.end());
        BigDecimal value = unit.map(u -> number.number().multiply(u.unit().factor())).orElse(number.number());
        Op op = number.more() ? Op.MORE_THAN : Op.EQUAL;
        if (number.numeral() == Numeral.BARE_MULTIPLIER && unit.isEmpty() && text.startsWith(CLASS, end)) {
            return new Quantity(new Span(start, end + CLASS.length()), new Value.Single(value), Optional.empty(),
                    Op.ABOUT, number.numeral());
        }
        return new Quantity(new Span(start, end), new Value.Single(value), unit.map(UnitRead::unit), op, number.numeral());
    }

    /** 4~6个, 4.5%—5%, 40-100G: two numbers that share a unit. */
    private Optional<Quantity> range(String text, int start, Read low) {
        Optional<UnitRead> lowUnit = unitAt(text, low.end());
        int mark = lowUnit.map(UnitRead::end).orElse(low.end());
        int highStart = behindRangeMark(text, mark);
        if (highStart < 0 || low.numeral() != Numeral.ARABIC) {
            return Optional.empty();
        }
        Optional<Read> high = NumberReader.at(text, highStart).filter(read -> read.numeral() == Numeral.ARABIC);
        if (high.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitRead> highUnit = unitAt(text, high.get().end());
        boolean sameUnit = lowUnit.isEmpty() || highUnit.isPresent() && lowUnit.get().unit().equals(highUnit.get().unit());
        boolean byWord = WORD_RANGE_MARKS.indexOf(text.charAt(mark)) >= 0;
        if (!sameUnit || highUnit.isEmpty() || byWord && lowUnit.isEmpty() && high.get().number().compareTo(low.number()) < 0) {
            return Optional.empty();
        }
        BigDecimal raise = high.get().multiplied() && !low.multiplied() && lowUnit.isEmpty()
                ? high.get().number().divide(unraised(text, highStart)) : BigDecimal.ONE;
        BigDecimal factor = highUnit.get().unit().factor();
        Value value = new Value.Range(low.number().multiply(raise).multiply(factor),
                high.get().number().multiply(factor));
        return Optional.of(new Quantity(new Span(start, highUnit.get().end()), value, Optional.of(highUnit.get().unit()),
                Op.RANGE, Numeral.ARABIC));
    }

    /** The digits of a number without the multipliers behind them: 2 of 2万. */
    private static BigDecimal unraised(String text, int start) {
        int end = digitsEnd(text, start);
        return NumberParser.arabic(text.substring(start, end)).filter(n -> n.signum() != 0).orElse(BigDecimal.ONE);
    }

    private static int behindRangeMark(String text, int mark) {
        int at = mark;
        while (at < text.length() && at < mark + 2 && RANGE_MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > mark && at < text.length() && NumberParser.isArabic(text.charAt(at)) ? at : -1;
    }

    /** 0.9:55:44.1 is a ratio; 8:30 is a time of day. */
    private Optional<Quantity> ratio(String text, int start, Read first) {
        List<BigDecimal> parts = new ArrayList<>(List.of(first.number()));
        int end = first.end();
        while (end + 1 < text.length() && text.charAt(end) == ':' && NumberParser.isArabic(text.charAt(end + 1))
                && parts.size() < MOST_RATIO_PARTS) {
            int partEnd = digitsEnd(text, end + 1);
            Optional<BigDecimal> part = NumberParser.arabic(text.substring(end + 1, partEnd));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            end = partEnd;
        }
        return parts.size() < 3 && !isWhole(parts) && !isToOne(text.substring(start, end)) ? Optional.empty()
                : Optional.of(new Quantity(new Span(start, end), new Value.Ratio(parts), Optional.empty(), Op.EQUAL,
                        Numeral.FRACTION));
    }

    /** 46.95:53.03 are the parts of a hundred, 8:30 is a time of day. */
    private static boolean isWhole(List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() == 2 && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    /** 2.04:1 and 1:7 compare with one; 1:07 is a time. */
    private static boolean isToOne(String ratio) {
        return ratio.endsWith(":1") || ratio.matches("1:[1-9]\\d?(?:\\.\\d+)?") && ratio.length() < "1:10".length();
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (NumberParser.isArabic(text.charAt(end)) || text.charAt(end) == '.'
                && end + 1 < text.length() && NumberParser.isArabic(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private record UnitRead(Unit unit, int end) {
    }

    /** A unit, also one with a second one in brackets (套(间), 人(户)次) or behind a slash (元/平方米). */
    private Optional<UnitRead> unitAt(String text, int start) {
        int from = start;
        while (from < text.length() && from < start + 2 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        Optional<Unit> first = units.at(text, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = from + first.get().text().length();
        if (end < text.length() && text.charAt(end) == '(') {
            return Optional.of(bracketed(text, from, first.get(), end));
        }
        if (end < text.length() && text.charAt(end) == '/') {
            return Optional.of(perUnit(text, first.get(), end));
        }
        return Optional.of(new UnitRead(first.get(), end));
    }

    private UnitRead bracketed(String text, int from, Unit first, int bracket) {
        int close = text.indexOf(')', bracket);
        boolean brief = close > bracket + 1 && close <= bracket + 1 + LONGEST_BRACKETED_UNIT;
        if (!brief || NumberParser.isArabic(text.charAt(bracket + 1))) {
            return new UnitRead(first, bracket);
        }
        int end = close + 1 < text.length() && text.charAt(close + 1) == '次' ? close + 2 : close + 1;
        String whole = text.substring(from, end);
        return new UnitRead(Unit.composed(whole, whole, first.factor(), first.family()), end);
    }

    private UnitRead perUnit(String text, Unit first, int slash) {
        Optional<Unit> second = perMultiplied(text, slash + 1);
        if (second.isEmpty()) {
            return perDay(text, first, slash);
        }
        int end = slash + 1 + second.get().text().length();
        String time = perTime(text, end);
        return new UnitRead(per(first, second.get(), time), end + time.length());
    }

    /** 吨/日: a time that is no unit of its own. */
    private static UnitRead perDay(String text, Unit first, int slash) {
        boolean time = slash + 1 < text.length() && TIMES.indexOf(text.charAt(slash + 1)) >= 0;
        if (!time) {
            return new UnitRead(first, slash);
        }
        String name = first.base() + text.substring(slash, slash + 2);
        return new UnitRead(Unit.composed(name, name, first.factor(), name), slash + 2);
    }

    /** 吨/平方公里·月: for which time, with the mark before it; "" for none. */
    private static String perTime(String text, int at) {
        boolean marked = at + 1 < text.length() && text.charAt(at) == '·' && TIMES.indexOf(text.charAt(at + 1)) >= 0;
        return marked ? text.substring(at, at + 2) : "";
    }

    /** The unit behind a slash; 亿元 and 万人 keep their multiplier, as people write it. */
    private Optional<Unit> perMultiplied(String text, int start) {
        int at = start;
        while (at < text.length() && NumberParser.isMultiplier(text.charAt(at))) {
            at++;
        }
        String raised = text.substring(start, at);
        return units.at(text, at).map(unit -> new Unit(raised + unit.text(), raised + unit.base(), unit.factor(),
                unit.family(), unit.chineseNumerals(), unit.needs(), unit.noun()));
    }

    /** 分别完成19.8亿、9亿美元: a number with a multiplier and no unit has that of its next neighbour. */
    private static List<Quantity> inheritUnits(String text, List<Quantity> quantities) {
        List<Quantity> complete = new ArrayList<>(quantities);
        for (int i = complete.size() - 2; i >= 0; i--) {
            Quantity here = complete.get(i);
            Quantity next = complete.get(i + 1);
            String between = text.substring(here.span().end(), next.span().start());
            boolean listed = between.equals("、") || between.equals("和") || between.equals("及") || between.equals("与");
            if (listed && here.numeral() == Numeral.ARABIC && next.unit().isPresent() && (here.unit().isEmpty() || isCutShort(here, next))) {
                complete.set(i, here.withUnit(next.unit().get()));
            }
        }
        return complete;
    }

    /** 2.2个和3.7个百分点. */
    private static boolean isCutShort(Quantity here, Quantity next) {
        String unit = here.baseUnit();
        return unit.length() == 1 && next.baseUnit().length() > 1 && next.baseUnit().startsWith(unit);
    }
}
