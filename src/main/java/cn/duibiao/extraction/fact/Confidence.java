package cn.duibiao.extraction.fact;

import java.util.Locale;

/** How sure the extraction is of a fact. */
public enum Confidence {
    HIGH, MEDIUM, LOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of two. */
    Confidence atMost(Confidence bound) {
        return compareTo(bound) < 0 ? bound : this;
    }

    public static Confidence ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
