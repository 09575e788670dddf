package cn.duibiao.index;

import java.util.List;

/** A query is not well formed. The words come from the message bundle. */
public final class QuerySyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int place;
    private final String detail;

    /**
     * @param key    of the message: quote, bracket, operand, value, distance
     * @param place  0-based, in UTF-16 units
     * @param detail what stands there, or ""
     */
    QuerySyntaxException(String key, int place, String detail) {
        super(key + " at " + place + ": " + detail);
        this.key = key;
        this.place = place;
        this.detail = detail;
    }

    public String messageKey() {
        return "query." + key;
    }

    /** Where in the query, 0-based. */
    public int place() {
        return place;
    }

    public List<String> arguments() {
        return List.of(String.valueOf(place + 1), detail);
    }
}
