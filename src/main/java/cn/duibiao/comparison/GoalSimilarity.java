package cn.duibiao.comparison;

import cn.duibiao.knowledge.IndicatorSynonyms;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.text.Width;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    /** Where the words say nothing of what is counted: 开工项目. */
    private static final double GENERAL = 0.7;
    /** How much of the likeness is the same spelling, so that only names of the same letters are wholly alike. */
    private static final double SPELLING = 0.2;
    /** What lists put before their items: 10., (3), 三是. */
    private static final Pattern NUMBERING = Pattern.compile("\\(?(\\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}[是、)])");
    private static final int LONGEST_IN_BRACKETS = 3;
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
     * @param words    what is counted
     * @param spelling the letters of the name as it is written, in the order of their codes
     * @param levels   whose rank or list it is
     * @param general  whether the words say nothing of what is counted
     */
    record Name(GoalWords words, String spelling, GoalActions actions, Set<String> levels,
                       boolean general) {
    }

    private record Said(List<Set<String>> actions, boolean staged) {

        private GoalActions toActions() {
            return GoalActions.of(actions, staged);
        }
    }

    Name name(String indicator) {
        String folded = folded(indicator);
        IndicatorSynonyms.Reading reading = knowledge.indicatorSynonyms().read(folded);
        return new Name(words(folded, reading.words()), sorted(IndicatorWords.core(indicator)),
                actions.computeIfAbsent(new Said(reading.actions(), reading.staged()), Said::toActions),
                reading.levels(), reading.general());
    }

    GoalSketch sketch(String indicator) {
        String folded = folded(indicator);
        return GoalSketch.of(words(folded, knowledge.indicatorSynonyms().normal(folded)));
    }

    /** Words that others have stood between (困难老年人家庭实施适老化) are found when these are gone. */
    private GoalWords words(String folded, String normal) {
        String words = knowledge.indicatorSynonyms().normal(IndicatorWords.coreOfFolded(normal));
        return GoalWords.of(words.length() < 2 ? IndicatorWords.coreOfFolded(folded) : words, knowledge.indicatorSynonyms());
    }

    private static String folded(String indicator) {
        String name = Width.fold(indicator);
        Matcher numbering = NUMBERING.matcher(name);
        return IndicatorWords.folded(withoutBrackets(numbering.lookingAt() ? name.substring(numbering.end()) : name));
    }

    double of(Name one, Name other) {
        return one.words().likeness(other.words(), knowledge.indicatorSynonyms()) * besides(one, other)
                * one.actions().likeness(other.actions());
    }

    /** What the likeness is reduced by for all but the words and the actions. */
    private static double besides(Name one, Name other) {
        double spelling = GoalWords.share(commonLetters(one.spelling(), other.spelling()), one.spelling(), other.spelling());
        return levels(one, other) * (one.general() || other.general() ? GENERAL : 1) * (1 - SPELLING + SPELLING * spelling);
    }

    private static double levels(Name one, Name other) {
        if (one.levels().equals(other.levels())) {
            return 1;
        }
        boolean unsaid = one.levels().isEmpty() || other.levels().isEmpty();
        return unsaid && LOCAL.containsAll(one.levels()) && LOCAL.containsAll(other.levels()) ? LEVEL_UNSAID : OTHER_LEVEL;
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

    /** Without what stands in brackets, but a short word there belongs to the name: 院士(专家)工作站, 新(改、扩)建. */
    private static String withoutBrackets(String name) {
        if (name.indexOf('(') < 0) {
            return name;
        }
        StringBuilder without = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int close = name.charAt(at) == '(' ? name.indexOf(')', at) : -1;
            if (close < 0) {
                without.append(name.charAt(at));
            } else if (close - at <= LONGEST_IN_BRACKETS + 1 && Character.isIdeographic(name.charAt(at + 1))) {
                without.append(name, at + 1, close);
            }
            at = Math.max(at, close) + 1;
        }
        return without.toString();
    }
}
