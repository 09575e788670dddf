package cn.duibiao.comparison;

import cn.duibiao.knowledge.Knowledge;
import java.util.Set;
import java.util.TreeSet;

/**
 * How surely two names of indicators mean the same quantity, 0 to 1, for indicators that the list does not have. Names are
 * brought to normal words first. What counts is how much of both is common; names that each have something of their own
 * (供水管网, 燃气管网) and names of another scope (开工, 竣工) are hardly ever the same. Thread-safe.
 */
public final class GoalSimilarity {

    /** What remains of the likeness where both names have words of their own. */
    private static final double EACH_ITS_OWN = 0.5;
    static final double OTHER_SCOPE = 0.5;
    /** Scopes that all say that something is added. */
    private static final Set<String> ADDED = Set.of("new", "done");

    private final Knowledge knowledge;

    public GoalSimilarity(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A name made ready for comparison: its normal words and its scopes. */
    public record Name(String words, String scopes) {
    }

    public Name name(String indicator) {
        String core = IndicatorWords.core(indicator);
        String normal = knowledge.indicatorSynonyms().normal(core);
        Set<String> scopes = new TreeSet<>(knowledge.scopeWords().inClause(normal));
        scopes.removeAll(ADDED);
        return new Name(normal.length() < 2 ? core : normal, String.join(" ", scopes));
    }

    public double of(Name one, Name other) {
        int common = common(one.words(), other.words());
        double likeness = 2.0 * common / Math.max(1, one.words().length() + other.words().length());
        boolean eachItsOwn = common < one.words().length() && common < other.words().length();
        return likeness * (eachItsOwn ? EACH_ITS_OWN : 1) * (one.scopes().equals(other.scopes()) ? 1 : OTHER_SCOPE);
    }

    /** What the likeness can be at most, told without looking at the letters. */
    static double most(Name one, Name other) {
        int shorter = Math.min(one.words().length(), other.words().length());
        return 2.0 * shorter / Math.max(1, one.words().length() + other.words().length())
                * (one.scopes().equals(other.scopes()) ? 1 : OTHER_SCOPE);
    }

    /** Length of the longest common subsequence. */
    private static int common(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                row[j + 1] = one.charAt(i) == other.charAt(j) ? above[j] + 1 : Math.max(row[j], above[j + 1]);
            }
            above = row;
        }
        return above[other.length()];
    }
}
