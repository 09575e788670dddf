package cn.duibiao.comparison;

import cn.duibiao.knowledge.Region;
import cn.duibiao.tables.DocumentRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Districts side by side.
 *
 * @param documents of these districts
 * @param rows      targets first, then achievements, then estimates
 */
public record Comparison(List<Region> districts, List<DocumentRow> documents, List<GoalRow> rows) {

    /**
     * With more goals than this a page opens too slowly. Then it has only those that most districts share, and of each
     * district's statements only the chosen one; the table has them all.
     */
    private static final int MOST_GOALS = 3000;
    private static final int KEPT_GOALS = 1000;

    public Comparison {
        districts = List.copyOf(districts);
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
    }

    /** What of this a page can show. */
    public Comparison forPage() {
        if (rows.size() <= MOST_GOALS) {
            return this;
        }
        Set<String> kept = rows.stream().filter(GoalRow::isShared).sorted(Comparator.comparingInt(GoalRow::districts).reversed())
                .limit(KEPT_GOALS).map(GoalRow::id).collect(Collectors.toSet());
        return new Comparison(districts, documents, rows.stream().filter(row -> kept.contains(row.id())).map(GoalRow::brief).toList());
    }
}
