package cn.duibiao.extraction.fact;

/** How firmly a target is meant. */
public enum Strength {
    /** The district binds itself: 确保, 不低于, 约束性. */
    HARD("hard"),
    /** It says so without more. */
    NORMAL("normal"),
    /** It will try: 力争, 左右. */
    SOFT("soft"),
    /** No target. */
    NONE("");

    private static final Codes<Strength> CODES = Codes.of(Strength.class, Strength::code);

    private final String code;

    Strength(String code) {
        this.code = code;
    }

    /** The code in the tables, "" for {@link #NONE}. */
    public String code() {
        return code;
    }

    public static Strength ofCode(String code) {
        return CODES.constant(code);
    }
}
