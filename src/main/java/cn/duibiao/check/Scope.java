package cn.duibiao.check;

import cn.duibiao.comparison.IndicatorWords;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.text.Width;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a fact's number covers.
 *
 * @param words  the scopes that the indicator and its clause name, those of the known indicator itself left out
 * @param places the regions its clause names, the document's own left out
 * @param core   the words of the indicator without fillers
 * @param official those of the name of the known indicator, or ""
 * @param isNamed  false where the clause of the number has words, but none of the indicator
 */
public record Scope(Set<String> words, Set<String> places, String core, String official, boolean isNamed) {

    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:|\\n]");
    /** The scope that a growth wanted for several years has anyway. */
    private static final String YEARLY_AVERAGE = "yearly_average";
    private static final double ALIKE = 0.8;
    /** Letters of a clause that may name something; fewer are verbs, or the part of a name: 绝对量. */
    private static final int SHORTEST_NAME = 4;

    /** Reads it from the words around the number. */
    public static Scope of(Fact fact, Knowledge knowledge) {
        int place = Math.max(0, Math.min(fact.valueOffset(), fact.evidence().length()));
        String before = Width.fold(fact.evidence().substring(0, place));
        String clause = lastClause(before);
        Set<String> words = new TreeSet<>(knowledge.scopeWords().inClause(fact.indicator()));
        words.addAll(knowledge.scopeWords().inClause(clause));
        words.addAll(knowledge.scopeWords().inSentence(before));
        knowledge.indicators().ofId(fact.canonical()).map(Indicator::name)
                .ifPresent(name -> words.removeAll(knowledge.scopeWords().inClause(name)));
        if (fact.period().contains("/") && fact.measure() == Measure.GROWTH && fact.status() == Status.TARGET) {
            words.remove(YEARLY_AVERAGE);
        }
        Set<String> places = new TreeSet<>();
        for (Regions.Mention mention : knowledge.regions().mentions(clause)) {
            if (!mention.region().name().equals(fact.district())) {
                places.add(mention.region().path());
            }
        }
        String core = IndicatorWords.core(fact.indicator());
        String official = knowledge.indicators().ofId(fact.canonical()).map(Indicator::name).map(IndicatorWords::core).orElse("");
        return new Scope(words, places, core, official, isNamed(IndicatorWords.core(clause), core, official));
    }

    /** Whether a clause is too short to name anything, or names the indicator. */
    private static boolean isNamed(String clause, String core, String official) {
        return clause.length() < SHORTEST_NAME || shareLetters(clause, shareLetters(core, official) ? official : core);
    }

    private static boolean shareLetters(String one, String other) {
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (one.contains(other.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two indicators with the same id are also worded alike: the same words, more words behind them, or both
     * nothing but shorter forms of the official name.
     */
    public boolean isWordedLike(Scope other) {
        return core.startsWith(other.core) || other.core.startsWith(core)
                || IndicatorWords.isSpreadIn(core, official) && IndicatorWords.isSpreadIn(other.core, official)
                || IndicatorWords.similarity(core, other.core) >= ALIKE;
    }

    /** Whether two numbers may be numbers of the same thing: scopes, places and words agree. */
    public boolean isSameAs(Scope other) {
        return words.equals(other.words) && places.equals(other.places) && isWordedLike(other);
    }

    private static String lastClause(String text) {
        String[] clauses = CLAUSE_END.split(text);
        for (int i = clauses.length - 1; i >= 0; i--) {
            if (!clauses[i].isBlank()) {
                return clauses[i];
            }
        }
        return "";
    }
}
