package cn.duibiao.extraction.fact;

/** Whether a number is wanted, reached or reckoned. */
public enum Status {
    TARGET("target"), ACTUAL("actual"), ESTIMATE("estimate");

    private static final Codes<Status> CODES = Codes.of(Status.class, Status::code);

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Status ofCode(String code) {
        return CODES.constant(code);
    }
}
