package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a name begins whose ending is known: as far left as words go that a name may have, less the verb before it. */
final class NameStart {

    private static final int MOST_TOKENS = 12;
    private static final int LONGEST_QUOTE = 14;
    private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}[届次]");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+(?:年度?|所|家|个|条|座|项|处)");
    /** An "and" or "of" that HanLP took into a name, unless it is part of a word. */
    private static final Pattern AND = Pattern.compile("[和与及](?![平田谐睦美县])|的");
    private static final Set<String> ORDER_WORDS = Set.of("届", "期", "批", "轮", "号", "次", "周年", "级", "季");
    private static final String SIDES = "东西南北中上下内外部";

    private final EntityWords words;

    NameStart(EntityWords words) {
        this.words = words;
    }

    /** The first token of the name that ends with a token. */
    int firstToken(SentenceWords sentence, int last, Ending ending) {
        return trimmed(sentence, leftmost(sentence, last, ending), ending.start());
    }

    /** Where in its first token the name begins; at or behind the ending where there is none. */
    int offset(SentenceWords sentence, int first, Ending ending) {
        int begin = sentence.tokens().get(first).start();
        return begin >= ending.start() ? begin : fromBracket(sentence, first,
                fromQuote(sentence, withoutVerb(sentence, begin, ending.start()), ending));
    }

    /** Where a name that HanLP took together with the verb before it begins (推广|崧润路派出所). */
    private int withoutVerb(SentenceWords sentence, int start, int endingStart) {
        int from = start;
        Matcher and = AND.matcher(sentence.text()).region(start, endingStart);
        while (and.find()) {
            from = and.end();
        }
        Matcher amount = AMOUNT.matcher(sentence.text()).region(from, endingStart);
        from = amount.lookingAt() ? amount.end() : from;
        if (from > 0 && from < endingStart && Numerals.isNumeral(sentence.text().charAt(from - 1))
                && ORDER_WORDS.contains(sentence.text().substring(from, from + 1))) {
            from++;
        }
        while (from < endingStart && sentence.placeFrom(from).isEmpty()) {
            int verb = words.longestStart(Kind.BREAK, sentence.text().substring(from, endingStart));
            if (verb == 0) {
                break;
            }
            from += verb;
        }
        return from;
    }

    /** A name with a quote begins with it: 住宅小区|“放心物业”实施意见, unless it only numbers things: 托育服务“1+2”政策. */
    private int fromQuote(SentenceWords sentence, int start, Ending ending) {
        String text = sentence.text().substring(start, ending.start());
        int open = text.indexOf('“');
        int close = text.indexOf('”', Math.max(0, open));
        if (open <= 0 || close <= open || ending.suffix().type() == Type.EVENT) {
            return start;
        }
        boolean numbered = Numerals.ordinalLength(text.substring(0, open)) == open
                || text.substring(open + 1, close).chars().allMatch(unit -> unit < 128)
                && words.endingAt(text, open).isEmpty() && !sentence.hasPlaceIn(start, start + open);
        return numbered ? start : start + open;
    }

    /** 中国(|上海)知识产权保护中心 begins with the place before its bracket. */
    private static int fromBracket(SentenceWords sentence, int first, int start) {
        if (first < 2 || start != sentence.tokens().get(first).start() || sentence.text().charAt(start - 1) != '(') {
            return start;
        }
        int before = sentence.tokens().get(first - 2).start();
        return sentence.placeFrom(before).filter(place -> place.end() == start - 1).map(Span::start).orElse(start);
    }

    /** The first token that can belong to the name. */
    private int leftmost(SentenceWords sentence, int last, Ending ending) {
        int first = last;
        while (first > 0 && last - first < MOST_TOKENS) {
            int before = first - 1;
            Token token = sentence.tokens().get(before);
            if (token.end() != sentence.tokens().get(first).start()) {
                break;
            }
            Optional<Integer> opening = sentence.opening(before, LONGEST_QUOTE);
            if (startsAnew(sentence, first, token)) {
                break;
            }
            if (opening.isPresent()) {
                first = opening.get();
            } else if (token.start() >= ending.start() || mayStandInside(sentence, before, first)) {
                first = before;
            } else {
                break;
            }
        }
        return first;
    }

    /** Whether 第… begins a name: always, except 届 and 次 behind a place (上海市|第十六届) and rounds behind a whole one. */
    private static boolean startsAnew(SentenceWords sentence, int index, Token before) {
        Token token = sentence.tokens().get(index);
        if (!token.text().startsWith("第")) {
            return false;
        }
        Optional<Span> place = sentence.placeFrom(before.start());
        Matcher session = SESSION.matcher(sentence.text()).region(token.start(), sentence.text().length());
        return place.isEmpty() || place.get().end() != before.end() && !session.lookingAt();
    }

    private boolean mayStandInside(SentenceWords sentence, int index, int after) {
        Token token = sentence.tokens().get(index);
        String text = token.text();
        if (words.is(Kind.INNER, text)) {
            return true;
        }
        if (words.is(Kind.BREAK, text)) {
            return false;
        }
        if (ORDER_WORDS.contains(text)) {
            return index > 0 && isOrdinal(sentence, index - 1);
        }
        if (token.pos().equals("nx") || token.pos().startsWith("x")) {
            return Numerals.isLatin(text);
        }
        char kind = token.pos().isEmpty() ? 'w' : token.pos().charAt(0);
        return switch (kind) {
            case 'n', 'j', 'b', 'g', 's', 'l', 'i' -> !token.pos().equals("nnt");
            case 'f' -> text.chars().allMatch(unit -> SIDES.indexOf(unit) >= 0);
            case 'a' -> true;
            case 'v' -> token.pos().equals("vn") || token.pos().equals("vg") || isInnerVerb(sentence, index, after);
            case 'k' -> true;
            case 'm' -> isOrdinal(sentence, index)
                    && (after == index + 1 && ORDER_WORDS.contains(sentence.tokens().get(after).text())
                    || text.startsWith("第") || startsNumberedName(sentence, after));
            default -> text.equals("·") || text.equals("+") && index > 0;
        };
    }

    /** A verb between a noun and the ending, which no rule knows as one that governs names: 演艺|传习|中心. */
    private boolean isInnerVerb(SentenceWords sentence, int index, int after) {
        Token token = sentence.tokens().get(index);
        return index > 0 && token.pos().equals("v") && token.text().length() == 2 && !words.is(Kind.EDGE, token.text())
                && sentence.tokens().get(index - 1).pos().startsWith("n")
                && words.endingAt(sentence.text(), sentence.tokens().get(after).end())
                .filter(ending -> ending.start() <= sentence.tokens().get(after).start()).isPresent();
    }

    private boolean startsNumberedName(SentenceWords sentence, int after) {
        return sentence.text().startsWith("号线", sentence.tokens().get(after).start());
    }

    private static boolean isOrdinal(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return token.text().startsWith("第") || token.text().chars().allMatch(Character::isDigit)
                || "首一二三四五六七八九十".contains(token.text());
    }

    private int trimmed(SentenceWords sentence, int leftmost, int endingStart) {
        int first = leftmost;
        while (first + 1 < sentence.tokens().size() && sentence.tokens().get(first).start() < endingStart
                && isEdge(sentence, first)) {
            first++;
        }
        return first;
    }

    private boolean isEdge(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (sentence.placeFrom(token.start()).isPresent()) {
            return false;
        }
        if (words.is(Kind.EDGE, token.text()) && !words.is(Kind.PROPER, token.text())
                && (!token.pos().startsWith("n") || words.is(Kind.LEAD, token.text()))) {
            return true;
        }
        return token.pos().startsWith("v") || token.pos().startsWith("a") && token.text().length() == 1
                || token.pos().equals("m") && !isOrdinal(sentence, index) || ORDER_WORDS.contains(token.text());
    }
}
