package cn.duibiao.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic on the values of quantities. */
public final class Quantities {

    /** The unit of a share that is written as a fraction. */
    public static final String SHARE = "比例";

    private static final int FRACTION_DIGITS = 4;

    private Quantities() {
    }

    static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL64)
                .setScale(FRACTION_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** A number without exponent and without trailing zeros behind the point. */
    public static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
