package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.QualitativePhrases;
import cn.duibiao.knowledge.QualitativePhrases.Found;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds named indicators that have words instead of a number: 城镇登记失业人数控制在市下达指标内. */
final class QualitativeTargets {

    private static final int LONGEST_CLAUSE = 80;
    private static final List<String> IN_GAP = List.of("…");
    /** Shorter items of a list have their end in common with the last one. */
    private static final int SHORTEST_LISTED = 4;


    /** Digits, but not those of a name (PM2.5). */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.])\\d");
    /** 高于全市平均3个百分点, 完成省定任务的170%: what stands before a number is the number's. */
    private static final Pattern NUMBER_NEXT = Pattern.compile("\\s*的?[约近]?\\d");

    private final QualitativePhrases phrases;
    private final Indicators indicators;
    private final NameCleaner cleaner;
    private final WordPattern statistic;
    private final WordPattern growth;
    private final WordPattern growing;
    private final WordPattern separator;
    private final WordPattern yearly;
    private final WordPattern exemplified;

    QualitativeTargets(QualitativePhrases phrases, Indicators indicators, NameCleaner cleaner, Wordings words) {
        this.phrases = phrases;
        this.indicators = indicators;
        this.cleaner = cleaner;
        this.statistic = words.pattern("(?:{statistic_ending}|{goal_ending})$");
        this.growth = words.pattern("{growth_noun}$");
        this.growing = words.pattern("(?:{et_cetera})?({growing_ending})$");
        this.exemplified = words.pattern("{et_cetera}");
        this.yearly = words.pattern("{yearly}");
        this.separator = words.pattern("、|{and}(?=[^、]*$)");
    }

    /**
     * An indicator and the words that it has for a number.
     *
     * @param overTime whether it speaks of a change or of each year rather than of the end of a time
     */
    record Target(String indicator, Optional<Indicator> canonical, Measure measure, boolean overTime, Span words) {
    }

    /**
     * All of a sentence.
     *
     * @param named the numbers of the sentence
     */
    List<Target> in(String text, boolean forward, List<NamedQuantity> named) {
        List<Target> targets = new ArrayList<>();
        List<Target> last = List.of();
        Span lastSaid = new Span(0, 0);
        for (Found found : phrases.in(text)) {
            boolean ofNumber = NUMBER_NEXT.matcher(text).region(found.span().end(), text.length()).lookingAt();
            boolean counts = !ofNumber && (forward || !found.phrase().targetOnly());
            boolean sameSubject = text.substring(lastSaid.end(), found.span().start()).equals("、");
            List<Target> next = !counts ? List.of() : sameSubject ? saidAgain(last, found) : targets(text, found, lastSaid, named);
            targets.addAll(next);
            last = next;
            lastSaid = found.span();
        }
        return targets;
    }

    /** 完成省定粮食播种面积目标: the statistic inside the phrase; none if there stands something else. */
    private List<String> inGap(String text, Found found) {
        String name = cleaner.after(found.phrase().pattern().gap(text, found.span()));
        return statistic.isIn(name) ? List.of(name) : List.of();
    }

    /** 进出口总额实现正增长、保持全省前列: both are said of the same. */
    private static List<Target> saidAgain(List<Target> last, Found found) {
        return last.stream().map(target -> new Target(target.indicator(), target.canonical(), measure(found, false), false, found.span()))
                .toList();
    }

    private List<Target> targets(String text, Found found, Span lastSaid, List<NamedQuantity> named) {
        List<String> own = found.phrase().indicators().equals(IN_GAP) ? inGap(text, found) : found.phrase().indicators();
        return own.isEmpty() ? ofWordsBefore(text, found, lastSaid, named)
                : own.stream().map(name -> new Target(name, indicators.meantBy(name, ""), measure(found, false), false, found.span()))
                        .toList();
    }

    /** @param lastSaid where the phrase before stands: what stands before it is that one's */
    private List<Target> ofWordsBefore(String text, Found found, Span lastSaid, List<NamedQuantity> named) {
        int start = ClauseSplitter.clauseStart(text, found.span().start(),
                Math.max(lastSaid.end(), found.span().start() - LONGEST_CLAUSE));
        String clause = text.substring(start, found.span().start());
        String subjects = cleaner.before(clause).name().isEmpty() ? subjectsBefore(text, start, lastSaid, named) : clause;
        String phrase = text.substring(found.span().start(), found.span().end());
        return ofSubjects(subjects, found, growth.isIn(phrase), yearly.isIn(clause));
    }

    /** 能耗、排放量和水质完成省定目标: what is said of all items of a list. */
    private List<Target> ofSubjects(String subjects, Found found, boolean grown, boolean eachYear) {
        String[] parts = separator.split(subjects);
        String last = parts[parts.length - 1];
        String ending = grown ? growingEnding(last) : "";
        boolean ofAmount = growth.matches(last.strip());
        boolean allGrow = growth.isIn(last.strip());
        boolean known = !ending.isEmpty() || !found.phrase().targetOnly() && isListOfStatistics(parts, subjects);
        List<Target> targets = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank() || !ofAmount && NUMBER.matcher(part).find()) {
                continue;
            }
            String name = withEnding(cleaner.before(beforeNumber(part)).name(), ending);
            boolean grows = allGrow || growth.isIn(part.strip());
            Optional<Indicator> canonical = indicators.meantBy(name, "");
            boolean counts = known || canonical.isPresent() || !found.phrase().targetOnly() && statistic.isIn(name);
            if (counts && name.length() >= 2) {
                targets.add(new Target(name, canonical, measure(found, grows), grows || eachYear, found.span()));
            }
        }
        return targets;
    }

    /** Whether one item is a statistic, so that all are; the items before 等 are examples of the last. */
    private boolean isListOfStatistics(String[] parts, String subjects) {
        return Arrays.stream(parts).anyMatch(part -> statistic.isIn(cleaner.before(part).name()))
                && Arrays.stream(parts).allMatch(part -> part.strip().length() >= SHORTEST_LISTED) && !exemplified.isIn(subjects);
    }

    /** What a list ends with that grows without a statistic being named (产业保持两位数增长); "" if with nothing such. */
    private String growingEnding(String lastItem) {
        Matcher ending = growing.matcher(cleaner.before(lastItem).name());
        return ending.find() ? ending.group(1) : "";
    }

    /** 航空航天、信创等产业保持两位数增长: the ending of the last item belongs to all of them. */
    private String withEnding(String name, String ending) {
        if (ending.isEmpty()) {
            return name;
        }
        String whole = growing.replaceFirst(name, "$1");
        return whole.endsWith(ending) ? whole : whole + ending;
    }

    /** 能耗和排放量下降,达到市政府下达目标: what the clause before is about, unless it has a number for it. */
    private String subjectsBefore(String text, int start, Span lastSaid, List<NamedQuantity> named) {
        int end = start - 1;
        if (end <= 0 || ClauseSplitter.endsSentence(text.charAt(end))) {
            return "";
        }
        boolean hasNumber = named.stream().anyMatch(quantity -> quantity.context().clause().end() == end);
        int first = ClauseSplitter.clauseStart(text, end, end - LONGEST_CLAUSE);
        return hasNumber ? "" : text.substring(first, lastSaid.end() == end ? Math.max(first, lastSaid.start()) : end);
    }

    /** 收入超过4万元、增速与经济增长同步: the number is another fact; with a name of their own the words are not about it. */
    private static String beforeNumber(String part) {
        Matcher number = NUMBER.matcher(part);
        return number.find() ? part.substring(0, number.start()) : part;
    }

    private static Measure measure(Found found, boolean grows) {
        String code = found.phrase().measure();
        return code.equals("same") ? grows ? Measure.GROWTH : Measure.LEVEL : Measure.ofCode(code);
    }
}
