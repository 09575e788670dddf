package cn.duibiao.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names mean the same indicator: one contains most of the other, or they share most pairs of characters. */
final class IndicatorNames {

    private static final int SHORTEST_PART = 2;
    private static final double SMALLEST_PART = 0.4;
    private static final double PAIRS_IN_COMMON = 0.6;

    private final Pattern silent;

    /** @param silent words that make no difference */
    IndicatorNames(List<String> silent) {
        this.silent = Pattern.compile(silent.stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|")));
    }

    boolean same(String one, String other) {
        String a = spoken(one);
        String b = spoken(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        if (a.contains(b) || b.contains(a)) {
            int longer = Math.max(a.length(), b.length());
            return Math.min(a.length(), b.length()) >= Math.max(SHORTEST_PART, SMALLEST_PART * longer);
        }
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2.0 * pairs.size() / all >= PAIRS_IN_COMMON;
    }

    private String spoken(String name) {
        return silent.matcher(FlatText.plain(name)).replaceAll("");
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        if (pairs.isEmpty()) {
            pairs.add(name);
        }
        return pairs;
    }
}
