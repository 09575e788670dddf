package cn.duibiao.extraction.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers in Arabic digits, Chinese numerals and mixtures of both: 1,049; 2.1万; 三百二十; 二〇三五; 两.
 *
 * <p>Input is half-width. Malformed numbers give an empty result, never a guess.
 */
public final class NumberParser {

    private static final Map<Character, Integer> DIGIT = Map.ofEntries(
            Map.entry('〇', 0), Map.entry('○', 0), Map.entry('零', 0), Map.entry('一', 1), Map.entry('二', 2),
            Map.entry('两', 2), Map.entry('兩', 2), Map.entry('三', 3), Map.entry('四', 4), Map.entry('五', 5),
            Map.entry('六', 6), Map.entry('七', 7), Map.entry('八', 8), Map.entry('九', 9));
    private static final Map<Character, Integer> SMALL_UNIT = Map.of('十', 1, '百', 2, '千', 3);
    private static final Map<Character, Integer> BIG_UNIT = Map.of('万', 4, '萬', 4, '亿', 8, '億', 8);
    /** No figure of a report is longer; what is, is no number. */
    private static final int LONGEST = 24;

    private NumberParser() {
    }

    public static boolean isArabic(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Asked for every character of a text, so not by the map. */
    static boolean isChineseDigit(char unit) {
        return switch (unit) {
            case '〇', '○', '零', '一', '二', '两', '兩', '三', '四', '五', '六', '七', '八', '九' -> true;
            default -> false;
        };
    }

    /** Whether it is one of 十百千万亿. */
    public static boolean isMultiplier(char unit) {
        return switch (unit) {
            case '十', '百', '千', '万', '萬', '亿', '億' -> true;
            default -> false;
        };
    }

    /** What a multiplier multiplies by. */
    public static BigDecimal multiplier(char unit) {
        Integer power = SMALL_UNIT.containsKey(unit) ? SMALL_UNIT.get(unit) : BIG_UNIT.get(unit);
        if (power == null) {
            throw new IllegalArgumentException("no multiplier: " + unit);
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /** A number in Arabic digits, with thousands separators and decimals. */
    public static Optional<BigDecimal> arabic(String text) {
        String plain = text.replace(",", "");
        if (plain.isEmpty() || plain.length() > LONGEST || !isArabic(plain.charAt(0))
                || !isArabic(plain.charAt(plain.length() - 1))) {
            return Optional.empty();
        }
        int points = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '.') {
                points++;
            } else if (!isArabic(plain.charAt(i))) {
                return Optional.empty();
            }
        }
        return points > 1 ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    /** A number in Chinese numerals only: 三百二十, 十五, 两, 二〇三五, 三点五. */
    public static Optional<BigDecimal> chinese(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int point = text.indexOf('点');
        if (point >= 0) {
            return decimal(text.substring(0, point), text.substring(point + 1));
        }
        boolean hasUnit = text.chars().anyMatch(unit -> isMultiplier((char) unit));
        return hasUnit ? withUnits(text) : digitByDigit(text);
    }

    private static Optional<BigDecimal> decimal(String whole, String fraction) {
        Optional<BigDecimal> head = chinese(whole);
        Optional<BigDecimal> tail = digitByDigit(fraction);
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(head.get().add(tail.get().scaleByPowerOfTen(-fraction.length())));
    }

    private static Optional<BigDecimal> digitByDigit(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            Integer digit = DIGIT.get(text.charAt(i));
            if (digit == null) {
                return Optional.empty();
            }
            digits.append(digit.intValue());
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
    }

    private static Optional<BigDecimal> withUnits(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (DIGIT.containsKey(unit)) {
                if (digit != null && digit.signum() != 0) {
                    return Optional.empty();
                }
                digit = BigDecimal.valueOf(DIGIT.get(unit));
            } else if (SMALL_UNIT.containsKey(unit)) {
                section = section.add((digit == null ? BigDecimal.ONE : digit).multiply(multiplier(unit)));
                digit = null;
            } else if (BIG_UNIT.containsKey(unit)) {
                total = raise(total, section.add(digit == null ? BigDecimal.ZERO : digit), unit);
                section = BigDecimal.ZERO;
                digit = null;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(total.add(section).add(digit == null ? BigDecimal.ZERO : digit));
    }

    /** 三万亿 is 30,000 times 亿, 一亿五千万 is 亿 and 5,000 times 万: 万 raises only what stands since 亿. */
    private static BigDecimal raise(BigDecimal total, BigDecimal below, char unit) {
        BigDecimal by = multiplier(unit);
        boolean bare = below.signum() == 0 && total.signum() == 0;
        if (bare) {
            return by;
        }
        boolean hundredMillion = BIG_UNIT.get(unit) == 8;
        return hundredMillion ? total.add(below).multiply(by) : total.add(below.multiply(by));
    }
}
