package cn.duibiao.extraction.quantity;

import cn.duibiao.extraction.quantity.Quantity.Numeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the one number that begins at a place of a half-width text. Linear in its length. */
public final class NumberReader {

    private static final String MORE = "余多";
    private static final String HUNDRED_PARTS = "百分之";
    private static final String PARTS = "分之";
    private static final String BEFORE_TENTHS = "近超约逾占";
    private static final String AFTER_TENTHS = "以左多的,，。;；、)";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> UNITS_WITH_MULTIPLIER = List.of("千瓦", "千伏", "千米", "千克", "百分点");

    private NumberReader() {
    }

    /**
     * A number and where it ends.
     *
     * @param more whether an embedded 余 or 多 says that it is more
     */
    public record Read(BigDecimal number, int end, boolean more, Numeral numeral, boolean multiplied) {
    }

    public static Optional<Read> at(String text, int start) {
        char first = text.charAt(start);
        if (NumberParser.isArabic(first)) {
            return arabic(text, start);
        }
        if (first == '半' || text.startsWith("一半", start)) {
            return half(text, start);
        }
        if (NumberParser.isChineseDigit(first) || NumberParser.isMultiplier(first)) {
            return chinese(text, start);
        }
        return Optional.empty();
    }

    /** 半个工作日 is half of one; 半数 and 一半 are a share. */
    private static Optional<Read> half(String text, int start) {
        boolean share = text.startsWith("一半", start) || text.startsWith("半数", start);
        return share ? Optional.of(new Read(HALF, start + 2, false, Numeral.FRACTION, false))
                : Optional.of(new Read(HALF, start + 1, false, Numeral.CHINESE, false))
                        .filter(read -> text.startsWith("个", start + 1));
    }

    private static Optional<Read> arabic(String text, int start) {
        int end = digitsEnd(text, start);
        Optional<BigDecimal> number = NumberParser.arabic(text.substring(start, end));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (end + 1 < text.length() && text.charAt(end) == '/' && NumberParser.isArabic(text.charAt(end + 1))) {
            return slashFraction(text, number.get(), end);
        }
        if (isTenths(text, start, end) && number.get().compareTo(BigDecimal.TEN) < 0) {
            return Optional.of(new Read(number.get().movePointLeft(1), end + 1, false, Numeral.FRACTION, false));
        }
        return Optional.of(multiplied(text, number.get(), end));
    }

    private static Optional<Read> slashFraction(String text, BigDecimal numerator, int slash) {
        int end = digitsEnd(text, slash + 1);
        return NumberParser.arabic(text.substring(slash + 1, end))
                .filter(denominator -> denominator.signum() > 0 && numerator.compareTo(denominator) < 0)
                .map(denominator -> new Read(Quantities.divide(numerator, denominator), end, false, Numeral.FRACTION, false));
    }

    /** The place behind digits, thousands separators and a decimal point that belong together. */
    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char unit = text.charAt(end);
            boolean digitNext = end + 1 < text.length() && NumberParser.isArabic(text.charAt(end + 1));
            if (NumberParser.isArabic(unit) || unit == '.' && digitNext || unit == ',' && isThousands(text, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isThousands(String text, int comma) {
        int digits = 0;
        while (comma + 1 + digits < text.length() && NumberParser.isArabic(text.charAt(comma + 1 + digits))) {
            digits++;
            if (digits > 3) {
                return false;
            }
        }
        int before = 0;
        while (comma - 1 - before >= 0 && NumberParser.isArabic(text.charAt(comma - 1 - before)) && before <= 3) {
            before++;
        }
        return digits == 3 && before >= 1 && before <= 3;
    }

    /** 4万余, 50余, 2.1万多: multipliers and 余/多 behind the digits. */
    private static Read multiplied(String text, BigDecimal digits, int digitsEnd) {
        BigDecimal number = digits;
        boolean more = false;
        boolean raised = false;
        int end = digitsEnd;
        while (end < text.length()) {
            char unit = text.charAt(end);
            if (NumberParser.isMultiplier(unit) && !beginsUnit(text, end)) {
                number = number.multiply(NumberParser.multiplier(unit));
                raised = true;
            } else if (MORE.indexOf(unit) >= 0 && !more) {
                more = true;
            } else {
                break;
            }
            end++;
        }
        return new Read(number, end, more, Numeral.ARABIC, raised);
    }

    /** 千瓦时 and 百分点 begin with a multiplier that is part of the unit. */
    private static boolean beginsUnit(String text, int at) {
        return UNITS_WITH_MULTIPLIER.stream().anyMatch(unit -> text.startsWith(unit, at));
    }

    private static Optional<Read> chinese(String text, int start) {
        if (text.startsWith(HUNDRED_PARTS, start)) {
            return percent(text, start + HUNDRED_PARTS.length());
        }
        int end = numeralEnd(text, start);
        String numeral = text.substring(start, end);
        Optional<BigDecimal> number = NumberParser.chinese(numeral);
        if (number.isEmpty() || numeral.charAt(0) == '零') {
            return Optional.empty();
        }
        if (text.startsWith(PARTS, end)) {
            int from = end + PARTS.length();
            int to = numeralEnd(text, from);
            return NumberParser.chinese(text.substring(from, to)).filter(top -> number.get().signum() > 0)
                    .map(top -> new Read(Quantities.divide(top, number.get()), to, false, Numeral.FRACTION, false));
        }
        if (isTenths(text, start, end) && number.get().compareTo(BigDecimal.TEN) < 0) {
            return Optional.of(new Read(number.get().movePointLeft(1), end + 1, false, Numeral.FRACTION, false));
        }
        boolean bare = numeral.charAt(0) != '十' && numeral.chars().allMatch(unit -> NumberParser.isMultiplier((char) unit));
        boolean more = end < text.length() && MORE.indexOf(text.charAt(end)) >= 0;
        int afterMore = more ? end + 1 : end;
        boolean raisedAfter = more && afterMore < text.length() && NumberParser.isMultiplier(text.charAt(afterMore));
        BigDecimal value = raisedAfter ? number.get().multiply(NumberParser.multiplier(text.charAt(afterMore))) : number.get();
        return Optional.of(new Read(value, raisedAfter ? afterMore + 1 : afterMore, more,
                bare ? Numeral.BARE_MULTIPLIER : Numeral.CHINESE, false));
    }

    /** 七成, 3成 and 近九成国有企业 are shares; 三成立 is not. */
    private static boolean isTenths(String text, int start, int at) {
        boolean bounded = start > 0 && BEFORE_TENTHS.indexOf(text.charAt(start - 1)) >= 0;
        return at < text.length() && text.charAt(at) == '成'
                && (bounded || at + 1 == text.length() || AFTER_TENTHS.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static Optional<Read> percent(String text, int start) {
        int end = numeralEnd(text, start);
        return NumberParser.chinese(text.substring(start, end))
                .map(parts -> new Read(parts, end, false, Numeral.FRACTION, true));
    }

    private static int numeralEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (NumberParser.isChineseDigit(text.charAt(end))
                || NumberParser.isMultiplier(text.charAt(end))
                || text.charAt(end) == '点' && end > start && end + 1 < text.length()
                && NumberParser.isChineseDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }
}
