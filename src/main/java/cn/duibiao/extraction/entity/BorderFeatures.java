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
        sink.add(NameFeature.BEFORE_FIRST, text(sentence, first - 1), text(sentence, first));
        sink.add(NameFeature.FIRST_SECOND, text(sentence, first), text(sentence, first + 1));
        if (first > 0) {
            sink.add(NameFeature.BEFORE_TWO, text(sentence, first - 2), text(sentence, first - 1));
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
        sink.add(NameFeature.LAST_NEXT, text(sentence, last), text(sentence, next));
        sink.add(NameFeature.LAST_TWO, text(sentence, last - 1), text(sentence, last));
        if (next < sentence.size()) {
            sink.add(NameFeature.NEXT_TWO, text(sentence, next), text(sentence, next + 1));
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

    /** A word of a sentence; marks of their own stand for what is before and behind it. */
    private static String text(ChoiceSentence sentence, int place) {
        return place < 0 ? "^" : place < sentence.size() ? sentence.word(place).text() : "$";
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
