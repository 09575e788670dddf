package cn.duibiao.extraction.fact;

/** How sure the extraction is of a fact. */
public enum Confidence {
    HIGH("high"), MEDIUM("medium"), LOW("low");

    private static final Codes<Confidence> CODES = Codes.of(Confidence.class, Confidence::code);

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The less sure of two. */
    Confidence atMost(Confidence bound) {
        return compareTo(bound) < 0 ? bound : this;
    }

    public static Confidence ofCode(String code) {
        return CODES.constant(code);
    }
}
