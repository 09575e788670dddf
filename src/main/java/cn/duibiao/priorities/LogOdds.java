package cn.duibiao.priorities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that set one group of texts apart from the others: the log-odds ratio with an informative Dirichlet prior of
 * Monroe, Colaresi and Quinn (2008), "Fightin' Words", Political Analysis 16(4), equations 16, 19 and 22. The prior is
 * drawn from all groups together, so that rare words do not win by chance and common ones do not win by number.
 */
final class LogOdds {

    /** How many words the prior weighs, as much as a short report. */
    private static final double PRIOR_WORDS = 1000;
    private static final int LEAST_COUNT = 3;

    private final List<Map<String, Integer>> groups;
    private final Map<String, Integer> all = new HashMap<>();
    private final double total;

    /**
     * Looks at all groups together.
     *
     * @param groups how often each group uses each word
     */
    LogOdds(List<Map<String, Integer>> groups) {
        this.groups = groups;
        groups.forEach(counts -> counts.forEach((word, count) -> all.merge(word, count, Integer::sum)));
        total = sum(all);
    }

    /** The words of one group with the highest z-scores above 1.96. */
    List<DistinctiveWord> of(int group, int limit) {
        Map<String, Integer> own = groups.get(group);
        double ownTotal = sum(own);
        List<DistinctiveWord> words = new ArrayList<>();
        own.forEach((word, count) -> {
            if (count >= LEAST_COUNT) {
                words.add(scored(word, count, all.get(word) - count, ownTotal, total - ownTotal,
                        PRIOR_WORDS * all.get(word) / total));
            }
        });
        return words.stream().filter(word -> word.z() > 1.96)
                .sorted(Comparator.comparingDouble(DistinctiveWord::z).reversed().thenComparing(DistinctiveWord::word))
                .limit(limit).toList();
    }

    private static DistinctiveWord scored(String word, int own, int others, double ownTotal, double otherTotal, double prior) {
        double ratio = Math.log((own + prior) / (ownTotal + PRIOR_WORDS - own - prior))
                - Math.log((others + prior) / (otherTotal + PRIOR_WORDS - others - prior));
        double variance = 1 / (own + prior) + 1 / (others + prior);
        return new DistinctiveWord(word, ratio / Math.sqrt(variance), ratio, own, others);
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
