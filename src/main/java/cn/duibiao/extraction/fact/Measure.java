package cn.duibiao.extraction.fact;

import java.util.Locale;

/** What a number says of its indicator. */
public enum Measure {
    /** An amount, a count, a share. */
    LEVEL,
    /** A rate of change. */
    GROWTH,
    /** An absolute difference. */
    CHANGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Measure ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
