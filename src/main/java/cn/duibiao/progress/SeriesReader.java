package cn.duibiao.progress;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays the numbers of an indicator out in time: targets and figures, one of each for a period. */
public final class SeriesReader {

    /** The newest document first; a figure before an estimate; the surer before the less sure. */
    private static final Comparator<Observation> BEST = Comparator
            .<Observation, Integer>comparing(one -> -one.document().year())
            .thenComparing(one -> one.fact().status() == Status.ESTIMATE)
            .thenComparing(one -> one.fact().confidence());

    private final Knowledge knowledge;

    public SeriesReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * One series for each place, measure and kind of unit.
     *
     * @param facts of the indicator
     */
    public List<Series> read(List<DocumentRow> documents, List<Fact> facts) {
        List<Series> series = new ArrayList<>();
        new Observations(knowledge).of(documents, facts).forEach((key, observations) -> {
            Observation first = observations.get(0);
            String name = knowledge.indicators().ofId(first.fact().canonical())
                    .map(indicator -> indicator.nameOf(first.fact().indicator()))
                    .orElse(first.fact().indicator());
            series.add(new Series(key.regionPath(), first.fact().district(), name, key.measure(), first.fact().unit(),
                    points(observations)));
        });
        series.sort(Comparator.comparing(Series::regionPath).thenComparing(Series::measure).thenComparing(Series::unit));
        return series;
    }

    private static List<SeriesPoint> points(List<Observation> observations) {
        Map<Years, List<Observation>> byYears = new TreeMap<>(Comparator.comparing(Years::last)
                .thenComparing(Years::first, Comparator.reverseOrder()));
        observations.forEach(one -> byYears.computeIfAbsent(one.years(), any -> new ArrayList<>()).add(one));
        return byYears.entrySet().stream().map(entry -> new SeriesPoint(entry.getKey(),
                best(entry.getValue(), true), best(entry.getValue(), false))).toList();
    }

    private static Optional<Observation> best(List<Observation> observations, boolean target) {
        return observations.stream().filter(one -> one.isTarget() == target).min(BEST);
    }
}
