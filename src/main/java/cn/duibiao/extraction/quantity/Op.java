package cn.duibiao.extraction.quantity;

/** How the number bounds the quantity. */
public enum Op {
    EQUAL("="), AT_LEAST(">="), MORE_THAN(">"), AT_MOST("<="), LESS_THAN("<"), ABOUT("~"), RANGE("range");

    private final String code;

    Op(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Op ofCode(String code) {
        for (Op op : values()) {
            if (op.code.equals(code)) {
                return op;
            }
        }
        throw new IllegalArgumentException("unknown op: " + code);
    }
}
