package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds names in book marks (《…》) and set formulas in quotes (“六稳”). */
final class QuotedNames {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_FORMULA = 16;
    private static final int ENOUGH = 2;
    private static final String NUMERALS = "一二三四五六七八九十百千万两双0123456789";
    private static final String NO_FORMULA = "，,。；;：:！!？?%";

    private static final List<String> STATES = List.of("(草案)", "(试行)", "(暂行)", "(修订)", "(征求意见稿)");

    private final EntityWords words;

    QuotedNames(EntityWords words) {
        this.words = words;
    }

    /**
     * The names in a sentence.
     *
     * @param quoted how often each text stands in quotes in the document
     */
    List<FoundName> find(SentenceWords sentence, Map<String, Integer> quoted) {
        List<FoundName> found = new ArrayList<>();
        for (Span title : between(sentence.text(), '《', '》')) {
            Span name = withoutState(sentence.text(), title);
            if (name.length() > 1 && name.length() <= LONGEST_TITLE) {
                found.add(new FoundName(name, Type.POLICY, FoundName.SURE));
            }
        }
        for (Span quote : between(sentence.text(), '“', '”')) {
            String text = sentence.text().substring(quote.start(), quote.end());
            if (isFormula(text, quoted)) {
                found.add(new FoundName(quote, type(text), FoundName.WEAK));
            }
        }
        return found;
    }

    private static Span withoutState(String text, Span title) {
        for (String state : STATES) {
            if (text.substring(title.start(), title.end()).endsWith(state)) {
                return new Span(title.start(), title.end() - state.length());
            }
        }
        return title;
    }

    private boolean isFormula(String text, Map<String, Integer> quoted) {
        if (text.length() < 2 || text.length() > LONGEST_FORMULA || words.is(Kind.NEVER, text)
                || text.chars().allMatch(Character::isDigit)
                || text.chars().anyMatch(unit -> NO_FORMULA.indexOf(unit) >= 0)) {
            return false;
        }
        return words.typeOfName(text).isPresent() || NUMERALS.indexOf(text.charAt(0)) >= 0
                || quoted.getOrDefault(text, 0) >= ENOUGH
                || words.endingAt(text, text.length()).filter(ending -> ending.start() > 0).isPresent();
    }

    private Type type(String text) {
        if (NUMERALS.indexOf(text.charAt(0)) >= 0) {
            return words.typeOfName(text).orElse(Type.POLICY);
        }
        return words.typeOfName(text).orElseGet(() -> words.endingAt(text, text.length())
                .filter(ending -> ending.start() > 0).map(Ending::suffix).map(EntityWords.Suffix::type)
                .orElse(Type.POLICY));
    }

    /** What stands between two marks, without the marks; a mark that opens again starts anew. */
    static List<Span> between(String text, char open, char close) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                start = i + 1;
            } else if (text.charAt(i) == close && start >= 0) {
                spans.add(new Span(start, i));
                start = -1;
            }
        }
        return spans;
    }
}
