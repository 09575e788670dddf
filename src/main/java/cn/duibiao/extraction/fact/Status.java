package cn.duibiao.extraction.fact;

import java.util.Locale;

/** Whether a number is wanted, reached or reckoned. */
public enum Status {
    TARGET, ACTUAL, ESTIMATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
