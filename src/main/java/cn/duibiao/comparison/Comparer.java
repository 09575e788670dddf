package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Aligns the facts of districts. Two facts share a row only where indicator, measure, kind of unit, status and period are
 * the same; a missing number is better than one in the wrong row.
 */
public final class Comparer {

    /** The overall figures, such as the gross product, stand before those of a single field. */
    private static final int OVERALL_FIRST = Integer.MIN_VALUE;

    private static final List<Status> ORDER = List.of(Status.TARGET, Status.ACTUAL, Status.ESTIMATE);

    private static final int MOST_NAMES = 3;
    private static final Cell NOT_FOUND = new Cell(List.of(), "");
    /** In place of a column: that of more than one district. */
    private static final int SEVERAL = -1;

    private final Knowledge knowledge;
    private final ReadableValue readable;
    private final Map<String, Integer> indicatorOrder = new HashMap<>();
    private final Map<String, Integer> themeOrder;

    public Comparer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.readable = new ReadableValue(knowledge.comparators());
        this.themeOrder = knowledge.themes().all().stream().collect(
                Collectors.toMap(Theme::id, Theme::order, (one, other) -> one, HashMap::new));
        themeOrder.put(Themes.GENERAL, OVERALL_FIRST);
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
        return compare(districts, documents, facts, ComparisonFilter.ALL);
    }

    /** Compares only what a filter lets through. */
    public Comparison compare(List<Region> districts, List<DocumentRow> documents, List<Fact> facts, ComparisonFilter filter) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, DocumentRow> compared = new LinkedHashMap<>();
        for (DocumentRow document : documents) {
            for (int i = 0; i < districts.size(); i++) {
                if (document.regionPath().equals(districts.get(i).path()) && filter.includes(document)) {
                    columns.put(document.docId(), i);
                    compared.put(document.docId(), document);
                }
            }
        }
        List<Fact> own = facts.stream()
                .filter(fact -> columns.containsKey(fact.docId()) && fact.region().isEmpty())
                .filter(filter::includes).toList();
        Comparator<Fact> best = best(compared);
        Map<Goal, List<Fact>> goals = GoalGroups.of(own, knowledge);
        List<GoalAlignment.Group> groups = new GoalAlignment(knowledge, filter.threshold())
                .align(goals, together -> column(together, columns) == SEVERAL);
        List<GoalRow> rows = groups.parallelStream()
                .filter(group -> group.goal().canonical() || column(group.facts(), columns) == SEVERAL)
                .map(group -> row(group, cells(group.facts().stream().sorted(best).toList(), columns, districts.size())))
                .sorted(rowOrder()).toList();
        return new Comparison(districts, List.copyOf(compared.values()), rows);
    }

    /** The column of the only district that states these facts, or {@link #SEVERAL}. */
    private static int column(List<Fact> facts, Map<String, Integer> columns) {
        int column = columns.get(facts.get(0).docId());
        for (Fact fact : facts) {
            if (column != columns.get(fact.docId())) {
                return SEVERAL;
            }
        }
        return column;
    }

    private List<Cell> cells(List<Fact> bestFirst, Map<String, Integer> columns, int count) {
        Map<Integer, List<Fact>> stated = new HashMap<>();
        bestFirst.forEach(fact -> stated.computeIfAbsent(columns.get(fact.docId()), any -> new ArrayList<>(1)).add(fact));
        List<Cell> cells = new ArrayList<>(Collections.nCopies(count, NOT_FOUND));
        stated.forEach((column, facts) -> cells.set(column, new Cell(facts, readable.of(facts.get(0)))));
        return cells;
    }

    private GoalRow row(GoalAlignment.Group group, List<Cell> cells) {
        Goal goal = group.goal();
        List<Fact> alike = group.facts();
        Fact first = alike.get(0);
        String unit = alike.stream().map(Fact::unit).filter(named -> !named.isEmpty()).findFirst().orElse("");
        Optional<Indicator> indicator = knowledge.indicators().ofId(first.canonical());
        return new GoalRow(goal.id(), first.canonical(),
                indicator.map(known -> known.nameOf(first.indicator())).orElseGet(() -> names(alike)),
                indicator.map(Indicator::theme).orElse(first.theme()), goal.measure(), unit, goal.status(),
                goal.period(), group.likeness(), cells);
    }

    /** The names of a goal that is no known indicator, each in the words of its documents. */
    private static String names(List<Fact> facts) {
        return facts.stream().map(Fact::indicator).collect(Collectors.toMap(IndicatorWords::core, Function.identity(),
                (one, other) -> one, LinkedHashMap::new)).values().stream().limit(MOST_NAMES).collect(Collectors.joining(" / "));
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
                .thenComparing(row -> indicatorOrder.getOrDefault(row.canonical(), Integer.MAX_VALUE))
                .thenComparing(GoalRow::name)
                .thenComparing(GoalRow::measure)
                .thenComparing(GoalRow::period, Comparator.reverseOrder())
                .thenComparing(GoalRow::id);
    }
}
