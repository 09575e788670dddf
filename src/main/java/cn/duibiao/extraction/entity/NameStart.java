package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the token that a name begins with whose ending is known: as far left as words go that a name may have. */
final class NameStart {

    private static final int MOST_TOKENS = 12;
    private static final int MOST_BEFORE_AND = 4;
    private static final int LONGEST_QUOTE = 14;
    private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}[届次]");
    private static final Pattern ROUND = Pattern.compile("第[一二三四五六七八九十]{1,3}轮");
    private static final String SIDES = "东西南北中上下内外部";

    private final EntityWords words;

    NameStart(EntityWords words) {
        this.words = words;
    }

    /** The first token of the name that ends with a token. */
    int firstToken(SentenceWords sentence, int last, Ending ending) {
        return trimmed(sentence, leftmost(sentence, last, ending), ending.start());
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
            if (startsAnew(sentence, first, token, ending)) {
                break;
            }
            if (opening.isPresent()) {
                first = opening.get();
            } else if (token.start() >= ending.start() || mayStandInside(sentence, before, first)
                    || startsLongerPlace(sentence, token) || isProcess(sentence, before, first, ending)) {
                first = before;
            } else if (isInnerAnd(sentence, before, ending)) {
                first = before - 1;
            } else {
                break;
            }
        }
        return withWholePlace(sentence, first);
    }

    /** The token that a place begins with whose name HanLP cut to pieces that no name begins with: 前|海蛇|口|自|贸|片|区. */
    private static int withWholePlace(SentenceWords sentence, int first) {
        Optional<Span> place = sentence.placeAt(sentence.tokens().get(first).start());
        int from = first;
        while (from > 0 && place.isPresent() && sentence.tokens().get(from).start() > place.get().start()) {
            from--;
        }
        return from < first && sentence.tokens().get(from).start() == place.get().start() ? from : first;
    }

    /**
     * Whether 第… begins a name: always, except 轮 before the ending (承载区|第二轮|三年行动计划),
     * 届 and 次 behind a place (上海市|第十六届) and rounds behind a whole one.
     */
    private static boolean startsAnew(SentenceWords sentence, int index, Token before, Ending ending) {
        Token token = sentence.tokens().get(index);
        if (!token.text().startsWith("第")) {
            return false;
        }
        Matcher round = ROUND.matcher(sentence.text()).region(token.start(), ending.start());
        if (round.matches() && before.pos().startsWith("n")) {
            return false;
        }
        Optional<Span> place = sentence.placeFrom(before.start());
        Matcher session = SESSION.matcher(sentence.text()).region(token.start(), sentence.text().length());
        return place.isEmpty() || place.get().end() != before.end() && !session.lookingAt();
    }

    /** Whether HanLP cut the name of a place to pieces: 醉|白池公园. */
    private static boolean startsLongerPlace(SentenceWords sentence, Token token) {
        return sentence.placeFrom(token.start()).filter(place -> place.end() > token.end()).isPresent();
    }

    /** Whether a verb between a noun and the ending says what an office does: 建议|征集|办公室. */
    private boolean isProcess(SentenceWords sentence, int index, int after, Ending ending) {
        return ending.suffix().type() == Type.ORG && sentence.tokens().get(after).start() >= ending.start() && index > 0
                && sentence.tokens().get(index).pos().equals("vn")
                && sentence.tokens().get(index - 1).pos().startsWith("n");
    }

    /** Whether an "and" joins two fields of one body whose name has a clear beginning: 区|智能制造|与|机器人产业联盟. */
    private boolean isInnerAnd(SentenceWords sentence, int index, Ending ending) {
        Type type = ending.suffix().type();
        if (!sentence.tokens().get(index).text().equals("与") || type != Type.ORG && type != Type.PROJECT
                || sentence.hasPlaceIn(sentence.tokens().get(index).end(), ending.start())) {
            return false;
        }
        for (int i = index - 1; i >= 0 && index - i <= MOST_BEFORE_AND; i--) {
            Token token = sentence.tokens().get(i);
            if (!words.is(Kind.PROPER, token.text()) && !token.pos().equals("nt")) {
                if (!mayStandInside(sentence, i, i + 1)) {
                    return false;
                }
            } else {
                return words.startsWith(Kind.PROPER, token.text());
            }
        }
        return false;
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
        if (words.is(Kind.ORDER, text)) {
            return index > 0 && isOrdinal(sentence, index - 1);
        }
        if (token.pos().equals("nx") || token.pos().startsWith("x")) {
            return Numerals.isLatin(text) || text.equals("-") && joinsNames(sentence, index);
        }
        char kind = token.pos().isEmpty() ? 'w' : token.pos().charAt(0);
        return switch (kind) {
            case 'n', 'j', 'b', 'g', 's', 'l', 'i' -> !token.pos().equals("nnt");
            case 'f' -> text.chars().allMatch(unit -> SIDES.indexOf(unit) >= 0);
            case 'a' -> true;
            case 'd' -> token.pos().equals("dg") && isPiece(sentence.tokens().get(after));
            case 'v' -> token.pos().equals("vn") || token.pos().equals("vg") || isInnerVerb(sentence, index, after);
            case 'k' -> true;
            case 't' -> text.endsWith("代");
            case 'm' -> isCode(sentence, index) || sentence.tokens().get(after).pos().equals("nx") || isOrdinal(sentence, index)
                    && (after == index + 1 && words.is(Kind.ORDER, sentence.tokens().get(after).text())
                    || text.startsWith("第") || startsNumberedName(sentence, after));
            default -> text.equals("·") || text.equals("-") && joinsNames(sentence, index) || text.equals("+") && index > 0;
        };
    }

    /** A verb between a noun and the ending, which no rule knows as one that governs names: 演艺|传习|中心. */
    private boolean isInnerVerb(SentenceWords sentence, int index, int after) {
        Token token = sentence.tokens().get(index);
        return index > 0 && token.pos().equals("v") && token.text().length() == 2 && !words.is(Kind.EDGE, token.text())
                && sentence.tokens().get(index - 1).pos().startsWith("n")
                && sentence.endingAt(sentence.tokens().get(after).end())
                .filter(ending -> ending.start() <= sentence.tokens().get(after).start()).isPresent();
    }

    /** Whether HanLP takes a token for a piece of a word or for a name, as it does with names that it does not know: 复|诺|健. */
    private static boolean isPiece(Token token) {
        return token.pos().endsWith("g") || token.pos().equals("nr") || token.pos().equals("nz");
    }

    /** Whether a hyphen joins the names of two bodies: 南科大|-|香港大学联合实验室. */
    private static boolean joinsNames(SentenceWords sentence, int index) {
        return index > 0 && sentence.tokens().get(index - 1).pos().startsWith("n")
                && !sentence.tokens().get(index - 1).text().endsWith("路")
                && Character.isIdeographic(sentence.text().charAt(sentence.tokens().get(index).start() - 1));
    }

    /** The digits of a code: G|60. */
    private static boolean isCode(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return index > 0 && sentence.tokens().get(index - 1).end() == token.start()
                && sentence.tokens().get(index - 1).pos().equals("nx")
                && token.text().chars().allMatch(Character::isDigit);
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
                && isEdge(sentence, first, endingStart)) {
            first++;
        }
        return first;
    }

    /** Whether a letter stands for a city with the next one, as in the names of railways: 深|汕|高铁. */
    private boolean isCityLetter(SentenceWords sentence, int index, int endingStart) {
        Token token = sentence.tokens().get(index);
        Token next = sentence.tokens().get(index + 1);
        return token.text().length() == 1 && next.text().length() == 1 && next.end() == endingStart
                && !words.is(Kind.EDGE, token.text()) && !token.pos().startsWith("v")
                && words.startsWith(Kind.RAIL, sentence.text().substring(endingStart,
                Math.min(sentence.text().length(), endingStart + 2)));
    }

    private boolean isEdge(SentenceWords sentence, int index, int endingStart) {
        Token token = sentence.tokens().get(index);
        if (sentence.placeFrom(token.start()).isPresent()) {
            return false;
        }
        if (isCityLetter(sentence, index, endingStart)) {
            return false;
        }
        if (words.is(Kind.EDGE, token.text()) && !words.is(Kind.PROPER, token.text())
                && (!token.pos().startsWith("n") || words.is(Kind.LEAD, token.text()))) {
            return true;
        }
        return token.pos().startsWith("v") || token.pos().startsWith("a") && token.text().length() == 1
                && !token.pos().equals("ag")
                || token.pos().equals("m") && !isOrdinal(sentence, index) || words.is(Kind.ORDER, token.text());
    }
}
