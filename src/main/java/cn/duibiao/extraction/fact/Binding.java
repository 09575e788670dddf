package cn.duibiao.extraction.fact;

/** The legal force of a plan's indicator. */
public enum Binding {
    /** 约束性. */
    BINDING("binding"),
    /** 预期性. */
    EXPECTED("expected"),
    /** Not said. */
    NONE("");

    private static final Codes<Binding> CODES = Codes.of(Binding.class, Binding::code);

    private final String code;

    Binding(String code) {
        this.code = code;
    }

    /** The code in the tables, "" for {@link #NONE}. */
    public String code() {
        return code;
    }

    public static Binding ofCode(String code) {
        return CODES.constant(code);
    }
}
