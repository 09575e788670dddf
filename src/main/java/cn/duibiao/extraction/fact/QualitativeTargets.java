package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.QualitativePhrases;
import cn.duibiao.knowledge.QualitativePhrases.Found;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds named indicators that have words instead of a number: 城镇登记失业人数控制在市下达指标内. */
final class QualitativeTargets {

    private static final int LONGEST_CLAUSE = 80;


    private final QualitativePhrases phrases;
    private final Indicators indicators;
    private final NameCleaner cleaner;
    private final Pattern statistic;
    private final Pattern growth;
    private final Pattern separator;

    QualitativeTargets(QualitativePhrases phrases, Indicators indicators, NameCleaner cleaner, Wordings words) {
        this.phrases = phrases;
        this.indicators = indicators;
        this.cleaner = cleaner;
        this.statistic = words.pattern("(?:{statistic_ending}|{goal_ending})$");
        this.growth = words.pattern("{growth_noun}$");
        this.separator = words.pattern("、|{and}(?=[^、]*$)");
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
        int start = ClauseSplitter.clauseStart(text, found.span().start(), found.span().start() - LONGEST_CLAUSE);
        List<Target> targets = new ArrayList<>();
        String clause = text.substring(start, found.span().start());
        for (String part : separator.split(clause)) {
            String raw = cleaner.before(part).name();
            boolean grows = growth.matcher(part.strip()).find();
            Optional<Indicator> canonical = indicators.meantBy(raw, "");
            boolean strict = found.phrase().targetOnly();
            if (raw.length() >= 2 && (canonical.isPresent() || !strict && statistic.matcher(raw).find())) {
                targets.add(new Target(raw, canonical, measure(found, grows), found.span()));
            }
        }
        return targets;
    }

    private static Measure measure(Found found, boolean grows) {
        String code = found.phrase().measure();
        return code.equals("same") ? grows ? Measure.GROWTH : Measure.LEVEL : Measure.ofCode(code);
    }
}
