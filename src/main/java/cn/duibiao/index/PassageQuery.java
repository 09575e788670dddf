package cn.duibiao.index;

import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Synonyms.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What the user typed, as Lucene queries. */
final class PassageQuery {

    /** The whole wording as it was typed. */
    private static final float PHRASE_WEIGHT = 1f;
    /** Words in headings and title. */
    private static final float CONTEXT_WEIGHT = 0.5f;
    /** Words within words. */
    private static final float PART_WEIGHT = 0.2f;
    private static final float PAIR_WEIGHT = 0.2f;
    /** Words in the name of an indicator that has a number in the passage; more where a number was asked for. */
    private static final float FACT_WEIGHT = 0.5f;
    private static final float NUMBER_FACT_WEIGHT = 1f;
    private static final float NUMBER_WEIGHT = 2f;
    /** Other names of what was typed. */
    private static final float SAME_WEIGHT = 0.5f;
    /**
     * Words for what was asked, for each character that it is known by: the more characters, the surer what is meant. Where
     * passages hold what was typed, they are a hint only.
     */
    private static final float MEANT_WEIGHT = 1f;
    private static final float HINT_WEIGHT = 0.2f;
    /** How much a second and third of several words for the same add. */
    private static final float TIE = 0.5f;

    /** How sure it is that a query's words are those of the passages that answer it. */
    enum Sureness {
        /** They say it as it was typed. */
        VERBATIM,
        /** Some passage holds at least half of its wording, or it asks for a number. */
        KNOWN,
        /** No passage does, but it is known what documents say for a part of it. */
        MEANT,
        UNSURE;

        /** Whether passages hold what was typed. */
        boolean isHeld() {
            return this == VERBATIM || this == KNOWN;
        }
    }

    record Scored(Query query, Sureness sureness) {
    }

    private PassageQuery() {
    }

    /** Ranks and restricts by a question: what to score. */
    static Scored scored(Question question, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean verbatim = true;
        for (Question.Concept concept : question.concepts()) {
            verbatim &= addConcept(concept, question.wantsNumbers(), query, needed, searcher);
        }
        Sureness sureness = sureness(question, verbatim, searcher);
        for (Meaning meaning : question.meanings()) {
            List<Query> words = meaning.words().stream().map(PassageQuery::wording).toList();
            words.forEach(word -> needed.add(word, Occur.SHOULD));
            float weight = meaning.same() ? SAME_WEIGHT : sureness.isHeld() ? HINT_WEIGHT : MEANT_WEIGHT * meaning.named();
            query.add(new BoostQuery(new DisjunctionMaxQuery(words, TIE), weight), Occur.SHOULD);
        }
        if (question.wantsNumbers()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (Status status : Status.values()) {
                any.add(term(PassageFields.STATUS, status.code()), Occur.SHOULD);
            }
            query.add(new BoostQuery(new ConstantScoreQuery(any.build()), NUMBER_WEIGHT), Occur.SHOULD);
        }
        return new Scored(query.add(needed.build(), Occur.FILTER).build(), sureness);
    }

    /** Who asks for a number names what is counted. */
    private static Sureness sureness(Question question, boolean verbatim, IndexSearcher searcher) throws IOException {
        if (verbatim && !question.wantsNumbers()) {
            return Sureness.VERBATIM;
        }
        if (question.wantsNumbers() || isHalfHeld(question, searcher)) {
            return Sureness.KNOWN;
        }
        return question.meanings().stream().allMatch(Meaning::same) ? Sureness.UNSURE : Sureness.MEANT;
    }

    /** Whether a passage holds half of the pairs of characters. */
    private static boolean isHalfHeld(Question question, IndexSearcher searcher) throws IOException {
        Set<String> pairs = new LinkedHashSet<>();
        question.concepts().forEach(concept -> concept.runs().forEach(run -> pairs.addAll(distinct(run))));
        BooleanQuery.Builder half = new BooleanQuery.Builder().setMinimumNumberShouldMatch((pairs.size() + 1) / 2);
        pairs.forEach(pair -> half.add(term(PassageFields.GRAMS, pair), Occur.SHOULD));
        return !pairs.isEmpty() && searcher.count(half.build()) > 0;
    }

    /** A wording wherever it stands, scored as one word. */
    static Query wording(String words) {
        List<Query> runs = new ArrayList<>();
        for (List<Term> run : Analysis.wantedGrams(words)) {
            runs.add(run.size() == 1 ? term(PassageFields.GRAMS, run.get(0).text())
                    : new BoostQuery(phrase(run), 1f / run.size()));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        runs.forEach(run -> all.add(run, Occur.MUST));
        return runs.size() == 1 ? runs.get(0) : all.build();
    }

    private static Query phrase(List<Term> run) {
        return new PhraseQuery(PassageFields.GRAMS, run.stream().map(Term::text).toArray(String[]::new));
    }

    /** Adds what to score and what is needed of a part of the query; whether its wording stands in a passage. */
    private static boolean addConcept(Question.Concept concept, boolean number, BooleanQuery.Builder query,
                                      BooleanQuery.Builder needed, IndexSearcher searcher) throws IOException {
        boolean verbatim = true;
        for (List<Term> place : concept.words()) {
            Term whole = place.get(0);
            query.add(word(whole), Occur.SHOULD);
            query.add(new BoostQuery(term(PassageFields.CONTEXT, whole.text()), CONTEXT_WEIGHT), Occur.SHOULD);
            query.add(new BoostQuery(term(PassageFields.FACTS, whole.text()),
                    number ? NUMBER_FACT_WEIGHT : FACT_WEIGHT), Occur.SHOULD);
            needed.add(word(whole), Occur.SHOULD);
            for (Term part : place.subList(1, place.size())) {
                query.add(new BoostQuery(word(part), PART_WEIGHT), Occur.SHOULD);
                if (Analysis.isNumber(part)) {
                    needed.add(word(part), Occur.SHOULD);
                }
            }
        }
        for (List<Term> run : concept.runs()) {
            for (String gram : distinct(run)) {
                query.add(new BoostQuery(term(PassageFields.GRAMS, gram), PAIR_WEIGHT), Occur.SHOULD);
                needed.add(term(PassageFields.GRAMS, gram), Occur.SHOULD);
            }
            if (run.size() == 1) {
                needed.add(new PrefixQuery(new org.apache.lucene.index.Term(PassageFields.GRAMS, run.get(0).text())),
                        Occur.SHOULD);
            }
        }
        for (List<Term> run : Analysis.wantedGrams(concept.text())) {
            if (run.size() > 1) {
                verbatim &= searcher.count(phrase(run)) > 0;
                query.add(new BoostQuery(phrase(run), PHRASE_WEIGHT), Occur.SHOULD);
            }
        }
        return verbatim;
    }

    /** What restricts, the strictest first. */
    static List<Query> restrictions(Query given, Understood understood) {
        if (!understood.restricts()) {
            return List.of(given);
        }
        BooleanQuery.Builder regions = new BooleanQuery.Builder();
        for (Region region : understood.regions()) {
            regions.add(term(PassageFields.REGION, region.path()), Occur.SHOULD);
            regions.add(wording(region.name()), Occur.SHOULD);
            region.aliases().stream().filter(alias -> alias.length() > 1).forEach(alias ->
                    regions.add(wording(alias), Occur.SHOULD));
        }
        BooleanQuery.Builder wide = new BooleanQuery.Builder().add(given, Occur.FILTER);
        if (!understood.regions().isEmpty()) {
            wide.add(regions.build(), Occur.FILTER);
        }
        if (understood.statuses().isEmpty()) {
            return List.of(wide.build());
        }
        BooleanQuery.Builder statuses = new BooleanQuery.Builder();
        understood.statuses().forEach(status -> statuses.add(term(PassageFields.STATUS, status), Occur.SHOULD));
        return List.of(new BooleanQuery.Builder().add(wide.build(), Occur.FILTER).add(statuses.build(), Occur.FILTER)
                .build(), wide.build());
    }

    /** What was given as filters and as fields in the query. */
    static Query filter(Filters filters, List<QueryNode.Restriction> restrictions) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        restrict(query, PassageFields.REGION, filters.regions().stream());
        restrict(query, PassageFields.KIND, filters.kinds().stream());
        restrict(query, PassageFields.YEAR, filters.years().stream().map(String::valueOf));
        restrict(query, PassageFields.THEME, filters.themes().stream());
        restrict(query, PassageFields.STATUS, filters.statuses().stream());
        restrictions.stream().map(QueryNode.Restriction::field).distinct().forEach(field -> restrict(query, field,
                restrictions.stream().filter(one -> one.field().equals(field)).map(QueryNode.Restriction::code)));
        return query.build();
    }

    private static void restrict(BooleanQuery.Builder query, String field, Stream<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(term(field, value), Occur.SHOULD));
        BooleanQuery alternatives = any.build();
        if (!alternatives.clauses().isEmpty()) {
            query.add(alternatives, Occur.FILTER);
        }
    }

    private static Set<String> distinct(List<Term> terms) {
        Set<String> texts = new LinkedHashSet<>();
        terms.forEach(term -> texts.add(term.text()));
        return texts;
    }

    private static Query word(Term word) {
        return term(PassageFields.ofWord(word.text()), word.text());
    }

    private static Query term(String field, String text) {
        return new TermQuery(new org.apache.lucene.index.Term(field, text));
    }
}
