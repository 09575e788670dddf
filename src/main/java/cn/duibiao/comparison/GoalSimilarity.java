package cn.duibiao.comparison;

import cn.duibiao.knowledge.GoalLikeness;
import cn.duibiao.knowledge.GoalVocabulary;
import cn.duibiao.knowledge.IndicatorSynonyms;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.text.Width;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How surely two names of indicators mean the same quantity, 0 to 1, for indicators that the list does not have. A name is
 * read as what is counted, what is done with it, and whose level it has; what two names share and what only one of them has
 * is weighed as judged pairs of names have shown (logistic regression): common words that are rare speak for one goal, words
 * that narrow (供水管网, 燃气管网), other actions (开工, 竣工) or other levels against it. Thread-safe.
 */
final class GoalSimilarity {

    /** Names that share less of their letters are not compared. */
    static final double LEAST_SHARE = 0.6;
    /** What lists put before their items: 10., (3), 三是. */
    private static final Pattern NUMBERING = Pattern.compile("\\(?(\\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}[是、)])");
    private static final Pattern AMOUNT = Pattern.compile("[0-9.十百千]*+[万亿]++");
    private static final int LONGEST_IN_BRACKETS = 3;
    private static final int SHORTEST = 2;

    private final IndicatorSynonyms synonyms;
    private final GoalVocabulary vocabulary;
    private final List<GoalLikeness.Cue> cues;
    private final double[] weights;
    /** Thousands of names say few different things. */
    private final Map<Said, GoalActions> actions = new ConcurrentHashMap<>();

    GoalSimilarity(Knowledge knowledge) {
        this.synonyms = knowledge.indicatorSynonyms();
        this.vocabulary = knowledge.goalVocabulary();
        this.cues = knowledge.goalLikeness().cues();
        this.weights = Arrays.stream(GoalFeature.values()).map(GoalFeature::column)
                .mapToDouble(knowledge.goalLikeness()::weight).toArray();
    }

    private record Said(List<Set<String>> actions, boolean staged) {

        private GoalActions toActions() {
            return GoalActions.of(actions, staged);
        }
    }

    GoalName name(String indicator) {
        String folded = folded(indicator);
        IndicatorSynonyms.Reading reading = synonyms.read(folded);
        String normal = normal(folded, reading.words());
        String core = IndicatorWords.core(indicator);
        return new GoalName(Letters.sorted(core), Letters.sorted(normal), Letters.sorted(bare(normal)), sorted(vocabulary.words(normal)), amounts(normal),
                actions.computeIfAbsent(new Said(reading.actions(), reading.staged()), Said::toActions),
                reading.levels(), reading.general(), cuesIn(core));
    }

    private static List<GoalVocabulary.Word> sorted(List<GoalVocabulary.Word> words) {
        return words.stream().sorted(Comparator.comparing(GoalVocabulary.Word::text)).toList();
    }

    private static List<String> amounts(String normal) {
        return AMOUNT.matcher(normal).results().map(MatchResult::group).sorted().toList();
    }

    private BitSet cuesIn(String core) {
        BitSet found = new BitSet();
        for (int i = 0; i < cues.size(); i++) {
            found.set(i, cues.get(i).isIn(core));
        }
        return found;
    }

    GoalSketch sketch(String indicator) {
        String folded = folded(indicator);
        String normal = normal(folded, synonyms.normal(folded));
        return GoalSketch.of(normal, bare(normal));
    }

    /** Words that others have stood between (困难老年人家庭实施适老化改造) are found when these are gone. */
    private String normal(String folded, String read) {
        String words = synonyms.normal(IndicatorWords.coreOfFolded(read));
        return words.length() < SHORTEST ? IndicatorWords.coreOfFolded(folded) : words;
    }

    private String bare(String normal) {
        String bare = synonyms.bare(normal);
        return bare.length() < SHORTEST ? normal : bare;
    }

    double of(GoalName one, GoalName other) {
        GoalPair pair = new GoalPair(one, other);
        if (pair.isSame()) {
            return 1;
        }
        boolean isOther = pair.hasOtherAmounts() || Math.max(pair.letters(), pair.bareLetters()) < LEAST_SHARE;
        return isOther ? 0 : 1 / (1 + Math.exp(-logOdds(pair)));
    }

    private double logOdds(GoalPair pair) {
        double sum = 0;
        for (GoalFeature feature : GoalFeature.values()) {
            sum += weights[feature.ordinal()] * feature.of(pair);
        }
        for (int i = 0; i < cues.size(); i++) {
            sum += pair.differsIn(i) ? cues.get(i).weight() : 0;
        }
        double words = pair.own().stream().mapToDouble(GoalVocabulary.Word::weight).sum();
        return sum + (pair.eachHasItsOwn() ? words / 2 : words);
    }

    private static String folded(String indicator) {
        String name = Width.fold(indicator);
        Matcher numbering = NUMBERING.matcher(name);
        return IndicatorWords.folded(withoutBrackets(numbering.lookingAt() ? name.substring(numbering.end()) : name));
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
