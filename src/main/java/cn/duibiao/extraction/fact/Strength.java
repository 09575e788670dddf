package cn.duibiao.extraction.fact;

import java.util.Locale;

/** How firmly a target is meant. */
public enum Strength {
    /** The district binds itself: 确保, 不低于, 约束性. */
    HARD,
    /** It says so without more. */
    NORMAL,
    /** It will try: 力争, 左右. */
    SOFT,
    /** No target. */
    NONE;

    /** The code in the tables, "" for {@link #NONE}. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static Strength ofCode(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
