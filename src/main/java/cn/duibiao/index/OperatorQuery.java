package cn.duibiao.index;

import cn.duibiao.knowledge.Synonyms.Meaning;
import cn.duibiao.segmentation.Segmenter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A query with operators as a Lucene query. A word has to be there as it is written or by another name of the same. */
final class OperatorQuery {

    private static final float NEARNESS_WEIGHT = 3f;
    /** More pairs than begin with any one character. */
    private static final int MOST_PAIRS = 10_000;

    private final SearchKnowledge knowledge;
    private final Segmenter segmenter;
    private final IndexSearcher searcher;

    OperatorQuery(SearchKnowledge knowledge, Segmenter segmenter, IndexSearcher searcher) {
        this.knowledge = knowledge;
        this.segmenter = segmenter;
        this.searcher = searcher;
    }

    /** The words and wordings to mark in what is found. */
    static String wanted(QueryNode node) {
        return switch (kind(node)) {
            case WORDS -> ((QueryNode.Words) node).text();
            case PHRASE -> String.join(" ", ((QueryNode.Phrase) node).parts());
            case SEVERAL -> parts(node).stream().map(OperatorQuery::wanted).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            case NOTHING -> "";
        };
    }

    private enum Kind { WORDS, PHRASE, SEVERAL, NOTHING }

    private static Kind kind(QueryNode node) {
        if (node instanceof QueryNode.Words) {
            return Kind.WORDS;
        }
        if (node instanceof QueryNode.Phrase) {
            return Kind.PHRASE;
        }
        return node instanceof QueryNode.All || node instanceof QueryNode.Any ? Kind.SEVERAL : Kind.NOTHING;
    }

    private static List<QueryNode> parts(QueryNode node) {
        return node instanceof QueryNode.All all ? all.parts() : ((QueryNode.Any) node).parts();
    }

    Query of(QueryNode node) throws IOException {
        if (node instanceof QueryNode.Words words) {
            return words(words.text());
        }
        if (node instanceof QueryNode.Phrase phrase) {
            return phrase.parts().size() == 1 ? PassageQuery.wording(phrase.parts().get(0)) : near(phrase);
        }
        if (node instanceof QueryNode.Restriction restriction) {
            return new BoostQuery(new ConstantScoreQuery(
                    new TermQuery(new Term(restriction.field(), restriction.code()))), 0);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (node instanceof QueryNode.Not not) {
            return query.add(new MatchAllDocsQuery(), Occur.FILTER).add(of(not.part()), Occur.MUST_NOT).build();
        }
        for (QueryNode part : parts(node)) {
            if (node instanceof QueryNode.Any) {
                query.add(of(part), Occur.SHOULD);
            } else if (part instanceof QueryNode.Not not) {
                query.add(new MatchAllDocsQuery(), Occur.FILTER).add(of(not.part()), Occur.MUST_NOT);
            } else {
                query.add(of(part), Occur.MUST);
            }
        }
        return query.build();
    }

    /** The word is needed, in one form or another; how well the passage fits is weighed as for any query. */
    private Query words(String text) throws IOException {
        Question question = Question.of(text, knowledge, segmenter);
        BooleanQuery.Builder forms = new BooleanQuery.Builder().add(PassageQuery.wording(text), Occur.SHOULD);
        Set<String> whole = Analysis.words(text, segmenter.segment(text), segmenter).stream()
                .filter(term -> term.end() - term.start() == text.length()).map(cn.duibiao.index.Term::text)
                .collect(Collectors.toSet());
        whole.forEach(word -> forms.add(new TermQuery(new Term(PassageFields.ofWord(word), word)), Occur.SHOULD));
        question.meanings().stream().filter(Meaning::same).filter(Meaning::whole)
                .flatMap(meaning -> meaning.words().stream())
                .forEach(word -> forms.add(PassageQuery.wording(word), Occur.SHOULD));
        return new BooleanQuery.Builder().add(forms.build(), Occur.FILTER)
                .add(PassageQuery.scored(question, searcher).query(), Occur.SHOULD).build();
    }

    private static Query near(QueryNode.Phrase phrase) {
        List<IntervalsSource> parts = phrase.parts().stream().map(OperatorQuery::interval).toList();
        // Where one wording ends and the next begins there is one more pair than there are characters between.
        int gaps = phrase.within() + parts.size() - 1;
        return new BoostQuery(new IntervalQuery(PassageFields.GRAMS, Intervals.maxgaps(gaps,
                Intervals.unordered(parts.toArray(IntervalsSource[]::new)))), NEARNESS_WEIGHT);
    }

    private static IntervalsSource interval(String part) {
        List<String> grams = Analysis.grams(part).stream().map(cn.duibiao.index.Term::text).toList();
        if (grams.size() > 1) {
            return Intervals.phrase(grams.toArray(String[]::new));
        }
        boolean pair = Analysis.characters(part).size() > 1;
        return pair ? Intervals.term(grams.get(0)) : Intervals.prefix(new BytesRef(grams.get(0)), MOST_PAIRS);
    }
}
