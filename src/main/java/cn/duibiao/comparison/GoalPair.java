package cn.duibiao.comparison;

import cn.duibiao.knowledge.GoalVocabulary.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What two names of goals have in common, and what only one of them has. */
final class GoalPair {

    private static final String NUMERALS = "0123456789.一二三四五六七八九十百千万亿";

    private final GoalName one;
    private final GoalName other;
    private final List<Word> shared = new ArrayList<>();
    private final List<Word> onlyOne = new ArrayList<>();
    private final List<Word> onlyOther = new ArrayList<>();
    private final List<Word> own;
    private final GoalActions.Relation actions;

    GoalPair(GoalName one, GoalName other) {
        this.one = one;
        this.other = other;
        this.actions = one.actions().relation(other.actions());
        share();
        if (!onlyOne.isEmpty() && !onlyOther.isEmpty() && letters(onlyOne).equals(letters(onlyOther))) {
            shared.addAll(onlyOne);
            onlyOne.clear();
            onlyOther.clear();
        }
        this.own = merged();
    }

    /** In the order of their letters, whichever name is the first. */
    private List<Word> merged() {
        List<Word> all = new ArrayList<>(onlyOne);
        all.addAll(onlyOther);
        all.sort(Comparator.comparing(Word::text));
        return all;
    }

    private void share() {
        List<Word> left = one.words();
        List<Word> right = other.words();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = i == left.size() ? 1 : j == right.size() ? -1 : left.get(i).text().compareTo(right.get(j).text());
            if (order == 0) {
                shared.add(left.get(i));
            } else if (order < 0) {
                onlyOne.add(left.get(i));
            } else {
                onlyOther.add(right.get(j));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /** Words that are cut in another way (旧城区, 旧城 区) are no others. */
    private static String letters(List<Word> words) {
        return Letters.sorted(words.stream().map(Word::text).collect(Collectors.joining()));
    }

    /** Spelt alike but for the order, and nothing speaks against it. */
    boolean isSame() {
        return one.spelling().equals(other.spelling()) && one.levels().equals(other.levels())
                && (actions == GoalActions.Relation.AGREE || actions == GoalActions.Relation.NONE);
    }

    double shared() {
        return rarity(shared);
    }

    double leastOwn() {
        return Math.min(rarity(onlyOne), rarity(onlyOther));
    }

    double mostOwn() {
        return Math.max(rarity(onlyOne), rarity(onlyOther));
    }

    private static double rarity(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += word.rarity();
        }
        return sum;
    }

    boolean hasSameWords() {
        return onlyOne.isEmpty() && onlyOther.isEmpty();
    }

    boolean eachHasItsOwn() {
        return !onlyOne.isEmpty() && !onlyOther.isEmpty();
    }

    /** The words that only one of the names has. */
    List<Word> own() {
        return own;
    }

    /** 亿元以上 and 10亿元以上, however much the rest is alike. */
    boolean hasOtherAmounts() {
        return !one.amounts().isEmpty() && !other.amounts().isEmpty() && !one.amounts().equals(other.amounts());
    }

    /** Whether one has a number that the other does not have (亿元以上, 10亿元以上). */
    boolean differsInNumbers() {
        return own.stream().anyMatch(GoalPair::isNumber);
    }

    private static boolean isNumber(Word word) {
        return word.text().chars().allMatch(letter -> NUMERALS.indexOf(letter) >= 0);
    }

    double spelling() {
        return Letters.share(one.spelling(), other.spelling());
    }

    double letters() {
        return Letters.share(one.normal(), other.normal());
    }

    /** The same without words that hardly make another thing of a name; these count where each has its own (托育机构, 托育项目). */
    double bareLetters() {
        return eachHasItsOwn() ? letters() : Letters.share(one.bare(), other.bare());
    }

    int length() {
        return Math.min(one.normal().length(), other.normal().length());
    }

    GoalActions.Relation actions() {
        return actions;
    }

    boolean oneIsNew() {
        return one.actions().isNew() || other.actions().isNew();
    }

    boolean onlyOneIsNet() {
        return one.actions().isNet() != other.actions().isNet();
    }

    boolean bothHaveLevels() {
        return !one.levels().isEmpty() && !other.levels().isEmpty();
    }

    boolean levelsAgree() {
        return one.levels().equals(other.levels());
    }

    boolean isGeneral() {
        return one.general() || other.general();
    }

    /** Whether only one of the names has this cue. */
    boolean differsIn(int cue) {
        return one.cues().get(cue) != other.cues().get(cue);
    }
}
