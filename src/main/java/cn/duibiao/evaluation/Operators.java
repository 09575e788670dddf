package cn.duibiao.evaluation;

import java.util.Map;
import java.util.Set;

/** What the comparators come to when facts are compared: with or without the bound itself is no difference. */
final class Operators {

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry(">=", "ge"), Map.entry(">", "ge"), Map.entry("≥", "ge"),
            Map.entry("<=", "le"), Map.entry("<", "le"), Map.entry("≤", "le"),
            Map.entry("=", "eq"), Map.entry("", "eq"),
            Map.entry("~", "ap"), Map.entry("≈", "ap"),
            Map.entry("range", "range"));

    private Operators() {
    }

    static Set<String> known() {
        return MEANING.keySet();
    }

    static boolean agree(String one, String other) {
        return MEANING.getOrDefault(one, one).equals(MEANING.getOrDefault(other, other));
    }
}
