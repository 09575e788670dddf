package cn.duibiao.extraction.fact;

import java.util.Locale;

/** The legal force of a plan's indicator. */
public enum Binding {
    /** 约束性. */
    BINDING,
    /** 预期性. */
    EXPECTED,
    /** Not said. */
    NONE;

    /** The code in the tables, "" for {@link #NONE}. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static Binding ofCode(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
