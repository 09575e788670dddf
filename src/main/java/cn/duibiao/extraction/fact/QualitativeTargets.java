package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.QualitativePhrases;
import cn.duibiao.knowledge.QualitativePhrases.Found;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds named indicators that have words instead of a number: 城镇登记失业人数控制在市下达指标内. */
final class QualitativeTargets {

    private static final String STOPS = ",，;；。！？!?:：";
    private static final Pattern STATISTIC = Pattern.compile("(?:率|额|收入|人数|浓度|排放量|能耗|减排|寿命|经费|比重|比例|增速|增幅|总量|投入|支出|强度|覆盖|增长)$");
    private static final Pattern GROWTH = Pattern.compile("(?:增速|增幅|增长|增长率)$");

    private final QualitativePhrases phrases;
    private final Indicators indicators;
    private final NameCleaner cleaner;

    QualitativeTargets(QualitativePhrases phrases, Indicators indicators, NameCleaner cleaner) {
        this.phrases = phrases;
        this.indicators = indicators;
        this.cleaner = cleaner;
    }

    /** An indicator and the words that it has for a number. */
    record Target(String indicator, Optional<Indicator> canonical, Measure measure, Span words) {
    }

    List<Target> in(String text, boolean forward) {
        List<Target> targets = new ArrayList<>();
        for (Found found : phrases.in(text)) {
            if (forward || !found.phrase().targetOnly()) {
                targets.addAll(targets(text, found));
            }
        }
        return targets;
    }

    private List<Target> targets(String text, Found found) {
        int start = clauseStart(text, found.span().start());
        List<Target> targets = new ArrayList<>();
        String clause = text.substring(start, found.span().start());
        for (String part : clause.split("、|和(?=[^、]*$)")) {
            String raw = cleaner.before(part).name();
            boolean growth = GROWTH.matcher(part.strip()).find();
            Optional<Indicator> canonical = indicators.meantBy(raw, "");
            boolean strict = found.phrase().targetOnly();
            if (raw.length() >= 2 && (canonical.isPresent() || !strict && STATISTIC.matcher(raw).find())) {
                targets.add(new Target(raw, canonical, measure(found, growth), found.span()));
            }
        }
        return targets;
    }

    private static Measure measure(Found found, boolean growth) {
        String code = found.phrase().measure();
        return code.equals("same") ? growth ? Measure.GROWTH : Measure.LEVEL : Measure.ofCode(code);
    }

    private static int clauseStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 80 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
