package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.NumberParser;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.extraction.quantity.QuantityScanner;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.Unit;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value in a table cell with the unit of its row. */
final class CellValueReader {

    private static final Pattern NUMBER = Pattern.compile("[-－]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern COMPOUND = Pattern.compile("[\\d.,/()（）\\s]+");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*[-~—–至]\\s*(\\d[\\d,]*(?:\\.\\d+)?)");
    private static final Pattern SIGN = Pattern.compile("^\\s*(≥|>=|>|＞|≤|<=|<|＜|≈)");
    private static final Pattern EMPTY = Pattern.compile("[-—–/／.…\\s]*");
    private static final Pattern WORDY = Pattern.compile("[\\u4e00-\\u9fff].*[\\u4e00-\\u9fff]", Pattern.DOTALL);

    private final Units units;
    private final QuantityScanner scanner;
    private final Comparators comparators;

    CellValueReader(Units units, QuantityScanner scanner, Comparators comparators) {
        this.units = units;
        this.scanner = scanner;
        this.comparators = comparators;
    }

    /**
     * A value of a cell.
     *
     * @param unit base unit, "" where it has none
     * @param span where the value stands in the cell, without comparator words
     */
    record CellValue(Value value, String unit, Op op, Span span) {
    }

    /** The unit of a row: base unit and factor. */
    record RowUnit(String base, BigDecimal factor) {

        static final RowUnit NONE = new RowUnit("", BigDecimal.ONE);
    }

    /** The unit that a unit cell names: 万平方米 is 10,000 times 平方米. */
    RowUnit unit(String cell) {
        String text = cell.replaceAll("\\s", "");
        if (text.isEmpty()) {
            return RowUnit.NONE;
        }
        int at = 0;
        BigDecimal factor = BigDecimal.ONE;
        while (at < text.length() - 1 && NumberParser.isMultiplier(text.charAt(at))) {
            factor = factor.multiply(NumberParser.multiplier(text.charAt(at)));
            at++;
        }
        Optional<Unit> unit = units.named(text.substring(at));
        BigDecimal raised = factor;
        return unit.map(known -> new RowUnit(known.base(), raised.multiply(known.factor())))
                .orElse(new RowUnit(text.substring(at), factor));
    }

    /** The value of a half-width cell, empty where it has none. */
    Optional<CellValue> read(String cell, RowUnit unit) {
        int lead = cell.length() - cell.stripLeading().length();
        String text = cell.strip();
        if (EMPTY.matcher(text).matches()) {
            return Optional.empty();
        }
        Op sign = sign(text);
        String body = SIGN.matcher(text).replaceFirst("").strip();
        int shift = lead + text.length() - body.length();
        return range(body, unit).or(() -> compound(body, unit)).or(() -> number(body, unit, sign))
                .or(() -> withOwnUnit(body, sign)).map(value -> shifted(value, shift))
                .or(() -> words(text).map(value -> shifted(value, lead)));
    }

    private static CellValue shifted(CellValue value, int by) {
        return new CellValue(value.value(), value.unit(), value.op(),
                new Span(value.span().start() + by, value.span().end() + by));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static Op sign(String text) {
        Matcher matcher = SIGN.matcher(text);
        if (!matcher.find()) {
            return Op.EQUAL;
        }
        return switch (matcher.group(1)) {
            case "≥", ">=" -> Op.AT_LEAST;
            case ">", "＞" -> Op.MORE_THAN;
            case "≤", "<=" -> Op.AT_MOST;
            case "≈" -> Op.ABOUT;
            default -> Op.LESS_THAN;
        };
    }

    private static Optional<CellValue> range(String text, RowUnit unit) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CellValue(new Value.Range(scaled(matcher.group(1), unit), scaled(matcher.group(2), unit)),
                unit.base(), Op.RANGE, whole(text)));
    }

    /** 70/500(25): several numbers of which none is lost. */
    private static Optional<CellValue> compound(String text, RowUnit unit) {
        if (!COMPOUND.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (Matcher matcher = NUMBER.matcher(text); matcher.find();) {
            parts.add(scaled(matcher.group(), unit));
        }
        return parts.size() < 2 ? Optional.empty()
                : Optional.of(new CellValue(new Value.Ratio(parts), unit.base(), Op.EQUAL, whole(text)));
    }

    private Optional<CellValue> number(String text, RowUnit unit, Op sign) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find() || text.substring(0, matcher.start()).matches(".*\\S.*")
                && !isComparator(text.substring(0, matcher.start()))) {
            return Optional.empty();
        }
        String behind = text.substring(matcher.end()).strip();
        Optional<Comparators.Phrase> after = comparators.startingAt(behind, 0);
        boolean alone = behind.isEmpty() || after.filter(phrase -> phrase.text().length() == behind.length()).isPresent();
        if (!alone) {
            return Optional.empty();
        }
        Op op = after.map(phrase -> Op.ofCode(phrase.op()))
                .or(() -> comparators.endingAt(text, matcher.start()).map(phrase -> Op.ofCode(phrase.op()))).orElse(sign);
        return Optional.of(new CellValue(new Value.Single(scaled(matcher.group(), unit)), unit.base(), op,
                new Span(matcher.start(), matcher.end())));
    }

    private boolean isComparator(String words) {
        String phrase = words.strip();
        return comparators.endingAt(phrase, phrase.length()).filter(known -> known.text().equals(phrase)).isPresent();
    }

    private Optional<CellValue> withOwnUnit(String text, Op sign) {
        List<Quantity> quantities = scanner.scan(text);
        if (quantities.size() != 1 || quantities.get(0).span().start() != 0 || quantities.get(0).unit().isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = quantities.get(0);
        String behind = text.substring(quantity.span().end());
        Optional<Comparators.Phrase> after = comparators.startingAt(behind, 0);
        if (!behind.isBlank() && after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CellValue(quantity.value(), quantity.baseUnit(),
                after.map(phrase -> Op.ofCode(phrase.op())).orElse(quantity.op() == Op.EQUAL ? sign : quantity.op()),
                quantity.span()));
    }

    private static Optional<CellValue> words(String text) {
        return text.length() >= 4 && WORDY.matcher(text).find()
                ? Optional.of(new CellValue(new Value.Qualitative(), "", Op.EQUAL, whole(text))) : Optional.empty();
    }

    private static BigDecimal scaled(String number, RowUnit unit) {
        String plain = number.replace(",", "").replace('－', '-');
        return new BigDecimal(plain).multiply(unit.factor());
    }
}
