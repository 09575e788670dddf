package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.Word.Mark;
import java.util.Optional;

/** What speaks for a name to begin before a word, or to end behind one, beside the words themselves. */
final class BorderFeatures {

    private BorderFeatures() {
    }

    /** The features of the place before a word. */
    static void ofStart(ChoiceSentence sentence, int first, FeatureSink sink) {
        int start = sentence.token(first).start();
        if (sentence.isProposalStart(start)) {
            sink.add(NameFeature.START_OF_RULE);
        }
        String word = sentence.word(first).text();
        sink.add(NameFeature.BEFORE_FIRST, first > 0 ? sentence.word(first - 1).text() : "^", word);
        sink.add(NameFeature.FIRST_SECOND, word, first + 1 < sentence.size() ? sentence.word(first + 1).text() : "$");
        if (first > 0) {
            sink.add(NameFeature.BEFORE_TWO, first > 1 ? sentence.word(first - 2).text() : "^", sentence.word(first - 1).text());
            int end = sentence.token(first - 1).end();
            sentence.rule(end - 1).filter(rule -> rule.span().end() == start)
                    .ifPresent(rule -> sink.add(NameFeature.BEFORE_RULE, rule.type().name()));
            if (end > 1 && sentence.word(first - 1).mark() == Mark.ENUMERATING) {
                sentence.rule(end - 2).ifPresent(rule -> sink.add(NameFeature.ITEM_BEFORE, rule.type().name()));
            }
        }
    }

    /** The features of the place behind a word. */
    static void ofEnd(ChoiceSentence sentence, int last, FeatureSink sink) {
        int end = sentence.token(last).end();
        int next = last + 1;
        String word = sentence.word(last).text();
        sink.add(NameFeature.LAST_NEXT, word, next < sentence.size() ? sentence.word(next).text() : "$");
        sink.add(NameFeature.LAST_TWO, last > 0 ? sentence.word(last - 1).text() : "^", word);
        if (next < sentence.size()) {
            sink.add(NameFeature.NEXT_TWO, sentence.word(next).text(), next + 1 < sentence.size() ? sentence.word(next + 1).text() : "$");
        }
        Optional<Ending> ending = sentence.ending(last);
        if (ending.isPresent()) {
            sink.add(NameFeature.ENDING, sentence.text(), ending.get().start(), end);
            sink.add(NameFeature.ENDING_TYPE, ChoiceSentence.typeOf(ending.get()));
        }
        if (sentence.isProposalEnd(end)) {
            sink.add(NameFeature.END_OF_RULE);
        }
        if (next < sentence.size()) {
            next(sentence, next, end, sink);
        }
    }

    private static void next(ChoiceSentence sentence, int next, int end, FeatureSink sink) {
        sentence.ending(next).ifPresent(ending -> sink.add(NameFeature.NEXT_ENDING, ending.suffix().type().name()));
        int start = sentence.token(next).start();
        sentence.rule(start).filter(rule -> rule.span().start() == end)
                .ifPresent(rule -> sink.add(NameFeature.NEXT_RULE, rule.type().name()));
        if (start + 1 < sentence.text().length() && sentence.word(next).mark() == Mark.ENUMERATING) {
            sentence.rule(start + 1).ifPresent(rule -> sink.add(NameFeature.ITEM_NEXT, rule.type().name()));
        }
    }
}
