package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.tables.DocumentRow;
import java.util.List;

/**
 * What a comparison is narrowed to. An empty list lets everything through.
 *
 * @param periods   2025 also means spans that end in 2025
 * @param statuses  codes
 * @param themes    ids
 * @param kinds     codes
 * @param years     of documents
 * @param threshold likeness from which names are taken to mean the same, above 0; 1 for equal names only
 */
public record ComparisonFilter(List<String> periods, List<String> statuses, List<String> themes, List<String> kinds,
                               List<Integer> years, double threshold) {

    /** Everything, with the usual threshold. */
    public static final ComparisonFilter ALL = new ComparisonFilter(List.of(), List.of(), List.of(), List.of(), List.of(),
            GoalAlignment.USUAL_THRESHOLD);

    public ComparisonFilter {
        periods = List.copyOf(periods);
        statuses = List.copyOf(statuses);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    public boolean includes(DocumentRow document) {
        return fits(kinds, document.kind().code()) && fits(years, document.year());
    }

    public boolean includes(Fact fact) {
        return fits(statuses, fact.status().code()) && fits(themes, fact.theme()) && isWithin(periods, fact.period());
    }

    /**
     * Whether a period is one of those that are wanted.
     *
     * @param wanted empty for all; 2025 also means spans that end in 2025
     */
    public static boolean isWithin(List<String> wanted, String period) {
        return wanted.isEmpty() || wanted.contains(period) || wanted.stream().anyMatch(one -> period.endsWith("/" + one));
    }

    private static <T> boolean fits(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
