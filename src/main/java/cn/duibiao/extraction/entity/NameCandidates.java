package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Word.Mark;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;

/** Tells which words a name may begin and end with, and calls for each pair of them. */
final class NameCandidates {

    private static final int MOST_WORDS = 14;
    /** Titles: 《中共…区委关于制定…规划和二〇三五年远景目标的建议》. */
    private static final int MOST_QUOTED = 40;
    /** A longer one ends only where its closing mark stands. */
    private static final int MOST_OPEN = 20;
    /** The parts of a name that lists several things are short: 蓝天、碧水、净土保卫战. */
    private static final int MOST_IN_ITEM = 6;
    private static final String RULES = "条";

    private NameCandidates() {
    }

    /** Takes the first and the last word of what may be a name. */
    @FunctionalInterface
    interface Taker {
        void take(int first, int last);
    }

    /** Which words are worth a try as the first or the last one of a name. */
    interface Borders {
        boolean mayStart(int first);

        boolean mayEnd(int last);
    }

    static void of(ChoiceSentence sentence, Borders borders, Taker taker) {
        for (int first = 0; first < sentence.size(); first++) {
            if (mayStart(sentence, first) && borders.mayStart(first)) {
                from(sentence, first, borders, taker);
            }
        }
        sentence.proposedSpans().forEach(span -> proposed(sentence, span, taker));
    }

    /** Titles begin with any word: 《关于…的意见》. */
    private static boolean mayStart(ChoiceSentence sentence, int first) {
        return sentence.word(first).mayStart() || isBehindOpening(sentence, first)
                || sentence.isProposalStart(sentence.token(first).start());
    }

    /** What rules proposed and the words alone would not: 二中、三中全会. */
    private static void proposed(ChoiceSentence sentence, Span span, Taker taker) {
        int first = sentence.indexFrom(span.start());
        int last = first < 0 ? first : sentence.indexTo(span.end(), first);
        if (last >= 0 && !isBehindOpening(sentence, first)
                && (last - first >= MOST_WORDS || isEnumeration(sentence, first, last))) {
            taker.take(first, last);
        }
    }

    private static boolean isBehindOpening(ChoiceSentence sentence, int first) {
        return first > 0 && sentence.word(first - 1).mark() == Mark.OPENING;
    }

    private static void from(ChoiceSentence sentence, int first, Borders borders, Taker taker) {
        int depth = 0;
        boolean quoted = isBehindOpening(sentence, first);
        boolean enumeration = false;
        int item = first;
        int most = Math.min(sentence.size(), first + (quoted ? MOST_QUOTED : MOST_WORDS));
        for (int last = first; last < most; last++) {
            if (last > first && sentence.token(last).start() != sentence.token(last - 1).end()) {
                return;
            }
            Mark mark = sentence.word(last).mark();
            switch (mark) {
                case STOP, ENUMERATING -> {
                    if (depth == 0 && !quoted && (mark == Mark.STOP || last - item > MOST_IN_ITEM)) {
                        return;
                    }
                    item = last + 1;
                    enumeration = true;
                }
                case OPENING -> depth++;
                case CLOSING -> {
                    if (--depth < 0) {
                        return;
                    }
                }
                default -> { }
            }
            if (depth == 0 && borders.mayEnd(last)
                    && mayEnd(sentence, first, last, quoted, enumeration || last - first >= MOST_OPEN)) {
                taker.take(first, last);
            }
        }
    }

    /**
     * @param strict whether a comma or the like stands between the words, or many words do, so that only the closing mark
     *               ends a name that was opened, and only a word that names end with another one (蓝天、碧水、净土|保卫战)
     */
    private static boolean mayEnd(ChoiceSentence sentence, int first, int last, boolean quoted, boolean strict) {
        Word word = sentence.word(last);
        Token token = sentence.token(last);
        boolean closed = quoted && last + 1 < sentence.size() && sentence.word(last + 1).mark() == Mark.CLOSING;
        if (strict && !closed && (quoted || sentence.ending(last).isEmpty())) {
            return false;
        }
        if (word.mark() == Mark.CLOSING) {
            return !isWrapped(sentence, first, last);
        }
        return (token.text().length() > 1 || first < last)
                && (word.mayEnd() && !isMeasure(sentence, first, last) || closed
                        || sentence.isProposalEnd(token.end()) || sentence.ending(last).isPresent());
    }

    /** Whether the last words count something: 3|段, but not the number of rules that names a policy: 人才|新政|20|条. */
    private static boolean isMeasure(ChoiceSentence sentence, int first, int last) {
        return first < last && sentence.word(last).isMeasureOf(sentence.word(last - 1))
                && (first == last - 1 || !sentence.word(last).text().equals(RULES));
    }

    /** Whether the marks at both ends belong together, so that what they wrap is the name. */
    private static boolean isWrapped(ChoiceSentence sentence, int first, int last) {
        if (sentence.word(first).mark() != Mark.OPENING) {
            return false;
        }
        for (int i = first + 1; i < last; i++) {
            if (sentence.word(i).mark() == Mark.CLOSING) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma or the like stands between two words. */
    private static boolean isEnumeration(ChoiceSentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            Mark mark = sentence.word(i).mark();
            if (mark == Mark.STOP || mark == Mark.ENUMERATING) {
                return true;
            }
        }
        return false;
    }
}
