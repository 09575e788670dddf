package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import java.util.List;

/**
 * What has to be the same for two facts to stand in one row.
 *
 * @param indicator series of a known indicator, or the folded words of one that is not known
 * @param canonical whether the indicator is known
 * @param group     what units are compared within, "" for no unit
 */
record Goal(String indicator, boolean canonical, Measure measure, String group, Status status, String period) {

    private static final String IGNORED = "\"“”‘’'《》()·";
    private static final String UNKNOWN_MARK = "~";
    private static final String NO_GROUP = "none";

    /**
     * The goal of a fact.
     *
     * @param name  the series of its known indicator, or the folded words of its indicator
     * @param group of the fact's unit, or what takes its place where the fact has words for a number
     */
    static Goal of(Fact fact, String name, String group) {
        return new Goal(name, !fact.canonical().isEmpty(), fact.measure(), group,
                fact.status(), fact.period());
    }

    /** This goal with another kind of unit. */
    Goal inGroup(String other) {
        return new Goal(indicator, canonical, measure, other, status, period);
    }

    /** This goal whatever its unit. */
    Goal withoutGroup() {
        return new Goal(indicator, canonical, measure, "", status, period);
    }

    /** What goals without a known indicator have to share to be compared by their words. */
    Goal withoutIndicator() {
        return new Goal("", false, measure, group, status, period);
    }

    /** The generated method does the same, but takes longer where it has not been called often before. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Goal goal && canonical == goal.canonical && measure == goal.measure && status == goal.status
                && indicator.equals(goal.indicator) && period.equals(goal.period) && group.equals(goal.group);
    }

    /** Words and period tell almost all goals apart; the hash of all components costs more than it saves. */
    @Override
    public int hashCode() {
        return 31 * (31 * indicator.hashCode() + period.hashCode()) + group.hashCode();
    }

    /** Stable and readable: gdp.growth.percent.target.2021-2025. */
    String id() {
        return String.join(".", List.of(canonical ? indicator : UNKNOWN_MARK + indicator, measure.code(),
                group.isEmpty() ? NO_GROUP : group, status.code(), period.isEmpty() ? "undated" : period.replace('/', '-')));
    }

    /** The words of an indicator without what does not tell it from others. */
    static String folded(String words) {
        return IndicatorWords.folded(words, IGNORED);
    }
}
