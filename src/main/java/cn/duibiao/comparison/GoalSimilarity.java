package cn.duibiao.comparison;

import cn.duibiao.knowledge.IndicatorSynonyms;
import cn.duibiao.knowledge.Knowledge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How surely two names of indicators mean the same quantity, 0 to 1, for indicators that the list does not have. A name is
 * read as what is counted, what is done with it, and whose level it has. What counts is how much of what is counted is
 * common, in whatever order; a word that only one of them has narrows it, and names that each have something of their own
 * (供水管网, 燃气管网), other actions (开工, 竣工) or other levels are hardly ever the same. Thread-safe.
 */
final class GoalSimilarity {

    private static final double OTHER_LEVEL = 0.5;
    /** Where one says 市级 and the other nothing, which often means the same. */
    private static final double LEVEL_UNSAID = 0.95;
    /** The same of projects, of which each level keeps a list. */
    private static final double LIST_UNSAID = 0.7;
    /** Where one says 省级 of what is added (新增工业设计中心) and is written like the other but for that. */
    private static final double TITLE_UNSAID = 0.85;
    private static final double OTHER_PLACE = 0.5;
    /** Where the words say nothing of what is counted: 开工项目. */
    private static final double GENERAL = 0.7;
    /** How much of the likeness is the same spelling, so that only names of the same letters are wholly alike. */
    private static final double SPELLING = 0.2;
    private static final Set<String> LOCAL = Set.of("city", "district", "county");

    private final Knowledge knowledge;
    /** Thousands of names say few different things. */
    private final Map<Said, GoalActions> actions = new ConcurrentHashMap<>();

    GoalSimilarity(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A name made ready for comparison.
     *
     * @param read     the name as its words were read from
     * @param words    what is counted
     * @param spelling the letters of the name as it is written, in the order of their codes
     * @param levels   whose rank or list it is
     * @param staged   whether it goes through stages, as projects do
     * @param general  whether the words say nothing of what is counted
     */
    record Name(GoalName read, GoalWords words, String spelling, GoalActions actions, Set<String> levels,
                       boolean staged, boolean general) {
    }

    private record Said(List<Set<String>> actions, boolean staged) {

        private GoalActions toActions() {
            return GoalActions.of(actions, staged);
        }
    }

    Name name(String indicator) {
        GoalName read = GoalName.of(indicator, knowledge.regions());
        String folded = read.words();
        IndicatorSynonyms.Reading reading = knowledge.indicatorSynonyms().read(folded);
        return new Name(read, words(folded, reading.words()), sorted(IndicatorWords.core(indicator)),
                actions.computeIfAbsent(new Said(reading.actions(), reading.staged()), Said::toActions),
                reading.levels(), reading.staged(), reading.general());
    }

    GoalSketch sketch(String indicator) {
        String folded = GoalName.of(indicator, knowledge.regions()).words();
        return GoalSketch.of(words(folded, knowledge.indicatorSynonyms().normal(folded)));
    }

    /** Words that others have stood between (困难老年人家庭实施适老化) are found when these are gone. */
    private GoalWords words(String folded, String normal) {
        String words = knowledge.indicatorSynonyms().normal(IndicatorWords.coreOfFolded(normal));
        return GoalWords.of(words.length() < 2 ? IndicatorWords.coreOfFolded(folded) : words, knowledge.indicatorSynonyms());
    }

    double of(Name one, Name other) {
        return one.words().likeness(other.words(), knowledge.indicatorSynonyms()) * besides(one, other)
                * one.actions().likeness(other.actions());
    }

    /** What the likeness is reduced by for all but the words and the actions. */
    private static double besides(Name one, Name other) {
        int common = commonLetters(one.spelling(), other.spelling());
        double spelling = GoalWords.share(common, one.spelling(), other.spelling());
        boolean within = common == Math.min(one.spelling().length(), other.spelling().length());
        return (one.read().isElsewhere(other.read()) ? OTHER_PLACE : 1) * levels(one, other, within) * (one.general() || other.general() ? GENERAL : 1) * (1 - SPELLING + SPELLING * spelling);
    }

    /** @param within whether one is written as the other with more letters */
    private static double levels(Name one, Name other, boolean within) {
        if (one.levels().equals(other.levels())) {
            return 1;
        }
        boolean unsaid = one.levels().isEmpty() || other.levels().isEmpty();
        if (unsaid && LOCAL.containsAll(one.levels()) && LOCAL.containsAll(other.levels())) {
            return one.staged() || other.staged() ? LIST_UNSAID : LEVEL_UNSAID;
        }
        return unsaid && within && one.actions().isNew() && other.actions().isNew() ? TITLE_UNSAID : OTHER_LEVEL;
    }

    private static int commonLetters(String one, String other) {
        int common = 0;
        int right = 0;
        for (int left = 0; left < one.length() && right < other.length(); left++) {
            while (right < other.length() && other.charAt(right) < one.charAt(left)) {
                right++;
            }
            if (right < other.length() && other.charAt(right) == one.charAt(left)) {
                common++;
                right++;
            }
        }
        return common;
    }

    private static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
