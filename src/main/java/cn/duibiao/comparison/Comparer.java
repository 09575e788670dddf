package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Value;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Aligns the facts of districts. Two facts share a row only where indicator, measure, unit family, status and period are
 * the same; a missing number is better than one in the wrong row.
 */
public final class Comparer {

    private static final List<Status> ORDER = List.of(Status.TARGET, Status.ACTUAL, Status.ESTIMATE);

    private final Knowledge knowledge;
    private final Map<String, Integer> indicatorOrder = new HashMap<>();
    private final Map<String, Integer> themeOrder;

    public Comparer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.themeOrder = knowledge.themes().all().stream().collect(Collectors.toMap(Theme::id, Theme::order));
        for (Indicator indicator : knowledge.indicators().all()) {
            indicatorOrder.put(indicator.id(), indicatorOrder.size());
        }
    }

    /**
     * Compares districts by what their documents say of the districts themselves; numbers of other regions that a
     * document quotes are left out. A goal that is no known indicator needs two districts to make a row.
     *
     * @param documents all documents of the results
     * @param facts     all facts of the results
     */
    public Comparison compare(List<Region> districts, List<DocumentRow> documents, List<Fact> facts) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, DocumentRow> compared = new LinkedHashMap<>();
        for (DocumentRow document : documents) {
            for (int i = 0; i < districts.size(); i++) {
                if (document.regionPath().equals(districts.get(i).path())) {
                    columns.put(document.docId(), i);
                    compared.put(document.docId(), document);
                }
            }
        }
        Comparator<Fact> best = best(compared);
        Map<Goal, List<List<Fact>>> goals = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (columns.containsKey(fact.docId()) && fact.region().isEmpty()) {
                goals.computeIfAbsent(Goal.of(fact, knowledge.units()), goal -> emptyColumns(districts.size()))
                        .get(columns.get(fact.docId())).add(fact);
            }
        }
        List<GoalRow> rows = new ArrayList<>();
        goals.forEach((goal, cells) -> {
            GoalRow row = row(goal, cells.stream().map(cell -> new Cell(cell.stream().sorted(best).toList())).toList());
            if (goal.canonical() || row.isShared()) {
                rows.add(row);
            }
        });
        rows.sort(rowOrder());
        return new Comparison(districts, List.copyOf(compared.values()), rows);
    }

    private static List<List<Fact>> emptyColumns(int count) {
        List<List<Fact>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
        return columns;
    }

    private GoalRow row(Goal goal, List<Cell> cells) {
        Fact first = cells.stream().flatMap(cell -> cell.facts().stream()).findFirst().orElseThrow();
        Optional<Indicator> indicator = goal.canonical() ? knowledge.indicators().ofId(goal.indicator()) : Optional.empty();
        return new GoalRow(goal.id(), indicator.map(Indicator::name).orElse(first.indicator()),
                indicator.map(Indicator::theme).orElse(first.theme()), goal.measure(), first.unit(), goal.status(),
                goal.period(), cells);
    }

    /** A number before words, for targets a plan before a report, newer before older, surer before less sure. */
    private static Comparator<Fact> best(Map<String, DocumentRow> documents) {
        Function<Fact, DocumentRow> document = fact -> documents.get(fact.docId());
        return Comparator.<Fact, Boolean>comparing(fact -> fact.value() instanceof Value.Qualitative)
                .thenComparing(fact -> fact.status() == Status.TARGET && !document.apply(fact).kind().isPlan())
                .thenComparing(fact -> -document.apply(fact).year())
                .thenComparing(Fact::confidence)
                .thenComparing(Fact::id);
    }

    private Comparator<GoalRow> rowOrder() {
        return Comparator.<GoalRow>comparingInt(row -> ORDER.indexOf(row.status()))
                .thenComparing(row -> themeOrder.getOrDefault(row.theme(), Integer.MAX_VALUE))
                .thenComparing(row -> indicatorOrder.getOrDefault(canonicalOf(row), Integer.MAX_VALUE))
                .thenComparing(GoalRow::name)
                .thenComparing(GoalRow::measure)
                .thenComparing(GoalRow::period, Comparator.reverseOrder())
                .thenComparing(GoalRow::id);
    }

    private static String canonicalOf(GoalRow row) {
        return row.id().substring(0, row.id().indexOf('.'));
    }
}
