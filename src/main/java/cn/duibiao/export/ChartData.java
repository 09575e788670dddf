package cn.duibiao.export;

import cn.duibiao.comparison.GoalRow;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Region;
import cn.duibiao.progress.Observation;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.Series;
import cn.duibiao.report.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers behind the charts of a page. */
final class ChartData {

    private ChartData() {
    }

    /** Goals that two districts or more state as numbers: the districts' numbers in the unit of the row. */
    static List<Object> goals(Findings findings, Messages messages) {
        List<Object> goals = new ArrayList<>();
        for (GoalRow row : findings.comparison().forPage().rows()) {
            List<Object> points = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                List<Fact> facts = row.cells().get(i).facts().stream().limit(1).toList();
                Region district = findings.comparison().districts().get(i);
                String text = row.cells().get(i).text();
                facts.stream().filter(fact -> fact.unit().equals(row.unit())).flatMap(fact -> number(fact).stream())
                        .forEach(number -> points.add(Json.object("name", district.name(), "value", number, "text", text)));
            }
            if (points.size() > 1) {
                goals.add(Json.object("name", String.join(" ", row.name(), messages.label("measure", row.measure().code()),
                        messages.label("status", row.status().code()), row.period()), "unit", row.unit(), "points", points));
            }
        }
        return goals;
    }

    /** Targets with a figure in the same unit: how much of the target it is. */
    static List<Object> progress(Findings findings, Messages messages) {
        List<Object> bars = new ArrayList<>();
        for (Progress one : findings.progress()) {
            if (!one.outcomes().isEmpty() && one.target().number() != 0) {
                Observation outcome = one.outcomes().get(one.outcomes().size() - 1);
                bars.add(Json.object("name", one.target().fact().district() + " " + one.target().fact().indicator() + " "
                        + one.target().years(),
                        "share", Math.round(1000 * outcome.number() / one.target().number()) / 10.0,
                        "verdict", messages.label("verdict", one.verdict().code()), "formula", one.formula()));
            }
        }
        return bars;
    }

    /** Series by indicator: one line of figures and one of targets for each district; several years stand at their last. */
    static Map<String, Object> series(Findings findings, Messages messages) {
        Map<String, Object> charts = new LinkedHashMap<>();
        Map<String, List<Object>> lines = new LinkedHashMap<>();
        for (Series series : findings.series()) {
            List<Object> lines1 = lines.computeIfAbsent(series.indicator() + " "
                    + messages.label("measure", series.measure().code())
                    + " " + series.unit(), any -> new ArrayList<>());
            lines1.add(Json.object("name", series.district(), "target", points(series, true), "actual", points(series, false)));
        }
        charts.putAll(lines);
        return charts;
    }

    private static List<Object> points(Series series, boolean target) {
        List<Object> points = new ArrayList<>();
        series.points().stream().filter(point -> !point.years().isSpan())
                .forEach(point -> (target ? point.target() : point.actual())
                .ifPresent(one -> points.add(List.of(point.years().last(), one.number() / one.factor()))));
        return points;
    }

    private static Optional<BigDecimal> number(Fact fact) {
        return fact.value() instanceof Value.Single single ? Optional.of(single.number())
                : fact.value() instanceof Value.Range range ? Optional.of(range.low()) : Optional.empty();
    }
}
