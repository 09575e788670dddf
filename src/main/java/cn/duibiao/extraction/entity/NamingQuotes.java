package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotes that are names because of what stands around them: the word for their kind with other words between
 * (“日日清”约请|制度), the action that several of them are (“净网”“护苗”等专项|行动), or the verb for winning them (获“最佳园区”).
 */
final class NamingQuotes {

    private static final int LONGEST_BETWEEN = 6;
    private static final int LONGEST_QUOTE = 12;
    private static final int LONGEST_VERB = 3;
    private static final String AND_SO_ON = "等";
    private static final String NO_NAME = "，,。；;：:！!？?%";

    private final EntityWords words;

    NamingQuotes(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> found = new ArrayList<>();
        List<Span> quotes = QuotedNames.between(sentence.text(), '“', '”');
        for (int i = 0; i < quotes.size(); i++) {
            Span quote = quotes.get(i);
            String quoted = sentence.text().substring(quote.start(), quote.end());
            if (quoted.length() < 2 || quoted.length() > LONGEST_QUOTE || words.is(Kind.NEVER, quoted)
                    || words.typeOfName(quoted).isPresent() || quoted.chars().anyMatch(unit -> NO_NAME.indexOf(unit) >= 0)) {
                continue;
            }
            if (isWon(sentence.text(), quote)) {
                found.add(new FoundName(quote, Type.POLICY, FoundName.SURE));
            } else if (isAction(sentence.text(), quotes, i)) {
                found.add(new FoundName(quote, Type.POLICY, FoundName.NORMAL));
            } else if (!isFormula(quoted)) {
                labelled(sentence, quote).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The quote with the word for its kind, where only a few letters stand between: “1+4”招商|体制. */
    private Optional<FoundName> labelled(SentenceWords sentence, Span quote) {
        String text = sentence.text();
        int from = quote.end() + 1;
        for (int at = from; at < text.length() && at - from <= LONGEST_BETWEEN && Character.isIdeographic(text.charAt(at)); at++) {
            int label = words.longestStart(Kind.LABELLING, text.substring(at, Math.min(text.length(), at + LONGEST_VERB)));
            if (label > 0 && at - from > 1 && !words.is(Kind.BREAK, text.substring(from, from + 2))
                    && !Numerals.isNumeral(text.charAt(from))
                    && !isCarriedOn(sentence, at + label)) {
                return Optional.of(new FoundName(new Span(quote.start() - 1, at + label), Type.POLICY, FoundName.NORMAL));
            }
        }
        return Optional.empty();
    }

    /** Whether a quote begins with a number and is known without another word: “四网融合”综合交通体系. */
    private static boolean isFormula(String quoted) {
        return Numerals.isNumeral(quoted.charAt(0)) && Character.isIdeographic(quoted.charAt(0))
                && !quoted.chars().allMatch(unit -> Numerals.isNumeral((char) unit) || unit == '、' || unit == '万');
    }

    private static boolean isCarriedOn(SentenceWords sentence, int end) {
        return sentence.tokenFrom(end).filter(next -> next.pos().startsWith("n")).isPresent();
    }

    /** Whether a quote is one of a chain of quotes that ends with 等 and the word for an action. */
    private boolean isAction(String text, List<Span> quotes, int index) {
        int last = index;
        while (last + 1 < quotes.size() && quotes.get(last + 1).start() - quotes.get(last).end() <= LONGEST_VERB
                && !Character.isIdeographic(text.charAt(quotes.get(last).end() + 1))) {
            last++;
        }
        int end = quotes.get(last).end() + 1;
        if (!text.startsWith(AND_SO_ON, end)) {
            return false;
        }
        for (int at = end + 1; at < Math.min(text.length(), end + LONGEST_BETWEEN); at++) {
            if (words.longestStart(Kind.ACTION, text.substring(at, Math.min(text.length(), at + LONGEST_VERB))) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb before a quote says that it was won. */
    private boolean isWon(String text, Span quote) {
        return words.endsAt(Kind.WINNING, text, quote.start() - 1);
    }
}
