package cn.duibiao.comparison;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What two names are compared by. The names of the constants, in lower case, are those of {@code models/goal-likeness.tsv}. */
enum GoalFeature {

    ALWAYS(pair -> 1),
    /** How much the common words say; what is common to names of many goals (亿元以上项目) says little. */
    SHARED(GoalPair::shared),
    LEAST_OWN(GoalPair::leastOwn),
    MOST_OWN(GoalPair::mostOwn),
    ONE(pair -> number(!pair.hasSameWords() && !pair.eachHasItsOwn())),
    BOTH(pair -> number(pair.eachHasItsOwn())),
    SPELLING(GoalPair::spelling),
    LETTERS(GoalPair::letters),
    BARE(GoalPair::bareLetters),
    BARE_EQUAL(pair -> number(pair.bareLetters() == 1)),
    LENGTH(GoalPair::length),
    NUMBERS(pair -> number(pair.differsInNumbers())),
    ACTIONS_AGREE(pair -> number(pair.actions() == GoalActions.Relation.AGREE)),
    ACTION_UNSAID(pair -> number(isUnsaid(pair))),
    NEW_UNSAID(pair -> number(isUnsaid(pair) && pair.oneIsNew())),
    ONLY_ACTION_UNSAID(pair -> number(isUnsaid(pair) && pair.hasSameWords())),
    ACTIONS_DIFFER(pair -> number(pair.actions() == GoalActions.Relation.DIFFER)),
    NET(pair -> number(pair.onlyOneIsNet())),
    LEVELS_AGREE(pair -> number(pair.bothHaveLevels() && pair.levelsAgree())),
    LEVELS_DIFFER(pair -> number(pair.bothHaveLevels() && !pair.levelsAgree())),
    LEVEL_UNSAID(pair -> number(isLevelUnsaid(pair))),
    ONLY_LEVEL_UNSAID(pair -> number(isLevelUnsaid(pair) && pair.hasSameWords())),
    GENERAL(pair -> number(pair.isGeneral()));

    private final ToDoubleFunction<GoalPair> value;

    GoalFeature(ToDoubleFunction<GoalPair> value) {
        this.value = value;
    }

    double of(GoalPair pair) {
        return value.applyAsDouble(pair);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnsaid(GoalPair pair) {
        return pair.actions() == GoalActions.Relation.UNSAID;
    }

    private static boolean isLevelUnsaid(GoalPair pair) {
        return !pair.bothHaveLevels() && !pair.levelsAgree();
    }

    private static double number(boolean holds) {
        return holds ? 1 : 0;
    }
}
