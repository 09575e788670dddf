package cn.duibiao.export;

import cn.duibiao.check.Contradiction;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.priorities.Priorities;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.Series;
import java.util.List;

/**
 * What is exported.
 *
 * @param contradictions of the compared districts, without differences of scope
 * @param progress       of all compared districts
 * @param series         of known indicators with figures of more than two years
 */
public record Findings(Comparison comparison, List<Contradiction> contradictions, List<Progress> progress,
                       List<Series> series, List<Priorities> priorities, MethodNote method) {

    public Findings {
        contradictions = List.copyOf(contradictions);
        progress = List.copyOf(progress);
        series = List.copyOf(series);
        priorities = List.copyOf(priorities);
    }
}
