package cn.duibiao.comparison;

import cn.duibiao.knowledge.IndicatorSynonyms;
import java.util.Set;

/**
 * What a goal counts.
 *
 * @param all    normal words
 * @param bare   the same without words that hardly make another thing of it; never shorter than two letters unless all is
 * @param slight these words
 */
record GoalWords(String all, String bare, Set<String> slight) {

    /** What remains where it is a single letter (普惠型小微企业, 普惠小微企业) or each slight word (幼儿园项目, 幼儿园). */
    static final double LONGER_FORM = 0.9;
    /** What remains of the likeness where both names have words of their own. */
    static final double EACH_ITS_OWN = 0.5;
    /** What remains of the likeness where one name has a word more. */
    private static final double NARROWER = 0.7;
    private static final int SHORTEST = 2;

    static GoalWords of(String words, IndicatorSynonyms known) {
        IndicatorSynonyms.Bare bare = known.bare(words);
        return bare.bare().length() < SHORTEST ? new GoalWords(words, words, Set.of()) : new GoalWords(words, bare.bare(), bare.slight());
    }

    /** How surely the same is counted, 0 to 1. */
    double likeness(GoalWords other, IndicatorSynonyms known) {
        double likeness = likeness(all, other.all, known);
        boolean oneSaysMore = slight.size() != other.slight.size()
                && (slight.containsAll(other.slight) || other.slight.containsAll(slight));
        return oneSaysMore ? Math.max(likeness, Math.pow(LONGER_FORM, Math.abs(slight.size() - other.slight.size()))
                * likeness(bare, other.bare, known)) : likeness;
    }

    private static double likeness(String one, String other, IndicatorSynonyms known) {
        CommonWords words = CommonWords.of(one, other);
        return share(words.common(), one, other) * own(words, one, other, known);
    }

    /** How much of two texts so many common letters are (Dice). */
    static double share(int common, String one, String other) {
        return 2.0 * common / Math.max(1, one.length() + other.length());
    }

    private static double own(CommonWords words, String one, String other, IndicatorSynonyms known) {
        if (words.one() > 0 && words.other() > 0) {
            return EACH_ITS_OWN;
        }
        if (words.one() == 0 && words.other() == 0) {
            return 1;
        }
        String more = words.one() > 0 ? more(other, one) : more(one, other);
        return more.length() == 1 && !known.narrows(more) ? LONGER_FORM : NARROWER;
    }

    /** The letters that only the longer text has where they stand together, otherwise those from the first to the last. */
    private static String more(String shorter, String longer) {
        int begin = 0;
        while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
            begin++;
        }
        int same = 0;
        while (same < shorter.length() - begin
                && shorter.charAt(shorter.length() - 1 - same) == longer.charAt(longer.length() - 1 - same)) {
            same++;
        }
        return longer.substring(begin, longer.length() - same);
    }
}
