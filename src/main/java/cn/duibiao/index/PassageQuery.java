package cn.duibiao.index;

import cn.duibiao.segmentation.Segmenter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What the user typed, as Lucene queries. */
final class PassageQuery {

    private static final float GRAM_WEIGHT = 0.4f;
    private static final float PHRASE_WEIGHT = 1.5f;
    private static final float CONTEXT_WEIGHT = 0.3f;

    private PassageQuery() {
    }

    /** Ranks and restricts by the query's text: what to score. */
    static Query scored(String text, Segmenter segmenter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(needed(text), Occur.FILTER);
        for (String word : distinct(Analysis.words(segmenter.segment(text)))) {
            query.add(term(PassageFields.WORDS, word), Occur.SHOULD);
            query.add(new BoostQuery(term(PassageFields.CONTEXT, word), CONTEXT_WEIGHT), Occur.SHOULD);
        }
        for (List<Term> run : Analysis.wantedGrams(text)) {
            distinct(run).forEach(gram ->
                    query.add(new BoostQuery(term(PassageFields.GRAMS, gram), GRAM_WEIGHT), Occur.SHOULD));
            if (run.size() > 1) {
                String[] pairs = run.stream().map(Term::text).toArray(String[]::new);
                query.add(new BoostQuery(new PhraseQuery(PassageFields.GRAMS, pairs), PHRASE_WEIGHT), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** Matches what to highlight: the wording that was typed, and the words of it; single characters only distract. */
    static Query highlighted(String text, Segmenter segmenter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        distinct(Analysis.words(segmenter.segment(text))).stream().filter(word -> word.length() > 1)
                .forEach(word -> query.add(term(PassageFields.WORDS, word), Occur.SHOULD));
        grams(text).forEach(gram -> query.add(term(PassageFields.GRAMS, gram), Occur.SHOULD));
        return query.build();
    }

    static Query filter(Filters filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        restrict(query, PassageFields.REGION, filters.regions().stream());
        restrict(query, PassageFields.KIND, filters.kinds().stream());
        restrict(query, PassageFields.YEAR, filters.years().stream().map(String::valueOf));
        restrict(query, PassageFields.THEME, filters.themes().stream());
        restrict(query, PassageFields.STATUS, filters.statuses().stream());
        return query.build();
    }

    /** At least one pair of characters; questions in whole sentences share few with their answers. */
    private static Query needed(String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        grams(text).forEach(gram -> query.add(term(PassageFields.GRAMS, gram), Occur.SHOULD));
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

    private static Set<String> grams(String text) {
        Set<String> grams = new LinkedHashSet<>();
        Analysis.wantedGrams(text).forEach(run -> grams.addAll(distinct(run)));
        return grams;
    }

    private static Set<String> distinct(List<Term> terms) {
        Set<String> texts = new LinkedHashSet<>();
        terms.forEach(term -> texts.add(term.text()));
        return texts;
    }

    private static Query term(String field, String text) {
        return new TermQuery(new org.apache.lucene.index.Term(field, text));
    }
}
