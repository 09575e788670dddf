package cn.duibiao.document;

import java.util.Locale;

/** The kinds of document that the tables know. */
public enum DocumentKind {
    WORK_REPORT, PLAN_OUTLINE, PLAN_PROPOSAL, MIDTERM_EVALUATION, OTHER;

    /** The code in the tables, e.g. work_report. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static DocumentKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isPolicy() {
        return this != OTHER;
    }

    /** Whether the document looks forward over several years. */
    public boolean isPlan() {
        return this == PLAN_OUTLINE || this == PLAN_PROPOSAL;
    }
}
