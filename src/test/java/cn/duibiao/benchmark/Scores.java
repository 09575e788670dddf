package cn.duibiao.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * nDCG@10 by kind of question. A result earns the highest grade of the judged passages it holds that no better result
 * has earned; holding means to contain the quote or 60 % of its pairs of characters.
 */
final class Scores {

    private static final int DEPTH = 10;
    private static final double SHARE = 0.6;
    private static final String DEBRIS = "\\[(?:bookmark|footnoteRef):[^\\]]*\\]|[\\s|\\u00a0\\u3000]";

    private final Map<String, List<Double>> byKind = new TreeMap<>();

    void add(JudgedQuery query, List<String> results) {
        byKind.computeIfAbsent(query.kind(), kind -> new ArrayList<>()).add(ndcg(query, results));
    }

    /** Mean per kind, and that of all questions under ALL. */
    Map<String, Double> means() {
        Map<String, Double> means = new TreeMap<>(Comparator.comparing((String kind) -> kind.equals("ALL"))
                .thenComparing(Comparator.naturalOrder()));
        byKind.forEach((kind, values) -> means.put(kind, mean(values)));
        means.put("ALL", mean(byKind.values().stream().flatMap(List::stream).toList()));
        return means;
    }

    static double ndcg(JudgedQuery query, List<String> results) {
        List<String> quotes = query.relevant().stream().map(judged -> plain(judged.quote())).toList();
        Set<Integer> earned = new HashSet<>();
        double gained = 0;
        for (int rank = 0; rank < Math.min(DEPTH, results.size()); rank++) {
            String text = plain(results.get(rank));
            Set<String> pairs = pairs(text);
            int best = 0;
            for (int i = 0; i < quotes.size(); i++) {
                if (!earned.contains(i) && holds(text, pairs, quotes.get(i))) {
                    earned.add(i);
                    best = Math.max(best, query.relevant().get(i).grade());
                }
            }
            gained += gain(best, rank);
        }
        double ideal = 0;
        List<Integer> grades = query.relevant().stream().map(JudgedQuery.Judgement::grade)
                .sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
        for (int rank = 0; rank < grades.size(); rank++) {
            ideal += gain(grades.get(rank), rank);
        }
        return ideal == 0 ? 0 : gained / ideal;
    }

    private static boolean holds(String text, Set<String> pairs, String quote) {
        Set<String> wanted = pairs(quote);
        return text.contains(quote) || wanted.stream().filter(pairs::contains).count() >= SHARE * wanted.size();
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll(DEBRIS, "");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
