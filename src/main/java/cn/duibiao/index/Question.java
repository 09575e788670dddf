package cn.duibiao.index;

import cn.duibiao.knowledge.Synonyms.Meaning;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Simplified;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user asks, cut into what can be looked for.
 *
 * @param concepts     the parts between spaces
 * @param meanings     what to look for as well
 * @param wantsNumbers whether a number is asked for
 */
record Question(List<Concept> concepts, List<Meaning> meanings, boolean wantsNumbers) {

    /**
     * A part of a query.
     *
     * @param words the words, each with the shorter words within it behind it
     * @param runs  the pairs of characters, run by run
     */
    record Concept(String text, List<List<Term>> words, List<List<Term>> runs) {
    }

    /**
     * Understands a query. Words that say nothing are left out as long as others remain.
     *
     * @param text words in everyday language
     */
    static Question of(String text, SearchKnowledge knowledge, Segmenter segmenter) {
        List<Concept> all = new ArrayList<>();
        for (String part : Simplified.of(Width.fold(text)).strip().split("[\\s\u3000]+")) {
            List<Token> tokens = segmenter.segment(part);
            all.add(new Concept(part, places(Analysis.words(part, tokens, segmenter)), Analysis.wantedGrams(part)));
        }
        Set<String> words = all.stream().flatMap(concept -> concept.words().stream()).map(place -> place.get(0).text())
                .collect(Collectors.toSet());
        List<Concept> telling = all.stream().map(concept -> telling(concept, knowledge)).toList();
        boolean tells = telling.stream().anyMatch(concept -> !concept.words().isEmpty());
        List<Meaning> meanings = knowledge.synonyms().of(text, words);
        return new Question(tells || !meanings.isEmpty() ? telling : all, meanings,
                words.stream().anyMatch(knowledge.words()::asksForNumber));
    }

    private static Concept telling(Concept concept, SearchKnowledge knowledge) {
        List<List<Term>> words = concept.words().stream().filter(place -> !isIgnored(place.get(0).text(), knowledge))
                .toList();
        if (words.size() == concept.words().size()) {
            return concept;
        }
        List<List<Term>> runs = new ArrayList<>();
        for (List<Term> run : concept.runs()) {
            runs.add(run.stream().filter(gram -> words.stream().anyMatch(place -> isIn(gram, place.get(0)))).toList());
        }
        return new Concept(concept.text(), words, runs);
    }

    private static boolean isIgnored(String word, SearchKnowledge knowledge) {
        return knowledge.words().isIgnored(word) || knowledge.words().asksForNumber(word);
    }

    private static boolean isIn(Term gram, Term word) {
        return gram.start() >= word.start() && gram.end() <= word.end();
    }

    private static List<List<Term>> places(List<Term> terms) {
        List<List<Term>> places = new ArrayList<>();
        for (Term term : terms) {
            if (term.step() > 0) {
                places.add(new ArrayList<>());
            }
            places.get(places.size() - 1).add(term);
        }
        return places;
    }
}
