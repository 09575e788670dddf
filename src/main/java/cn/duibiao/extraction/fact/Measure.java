package cn.duibiao.extraction.fact;

/** What a number says of its indicator. */
public enum Measure {
    /** An amount, a count, a share. */
    LEVEL("level"),
    /** A rate of change. */
    GROWTH("growth"),
    /** An absolute difference. */
    CHANGE("change");

    private static final Codes<Measure> CODES = Codes.of(Measure.class, Measure::code);

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Measure ofCode(String code) {
        return CODES.constant(code);
    }
}
