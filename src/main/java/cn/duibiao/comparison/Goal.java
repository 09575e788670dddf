package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Width;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What has to be the same for two facts to stand in one row.
 *
 * @param indicator id of a known indicator, or the folded words of one that is not known
 * @param canonical whether {@code indicator} is an id
 * @param family    unit family
 */
record Goal(String indicator, boolean canonical, Measure measure, String family, Status status, String period) {

    private static final Pattern IGNORED = Pattern.compile("[\\s\"“”‘’'《》（）()·]");
    private static final String UNKNOWN_MARK = "~";

    static Goal of(Fact fact, Units units) {
        boolean canonical = !fact.canonical().isEmpty();
        return new Goal(canonical ? fact.canonical() : folded(fact.indicator()), canonical, fact.measure(),
                units.family(fact.unit()), fact.status(), fact.period());
    }

    /** Stable and readable: gdp.growth.percent.target.2021-2025. */
    String id() {
        return String.join(".", List.of(canonical ? indicator : UNKNOWN_MARK + indicator, measure.code(),
                family.isEmpty() ? "none" : family, status.code(), period.isEmpty() ? "undated" : period.replace('/', '-')));
    }

    private static String folded(String words) {
        return IGNORED.matcher(Width.fold(words)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
