package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.extraction.entity.EntityWords.Suffix;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names by how they end: 复旦大学附属中山医院, 长三角科创走廊, “青峰”人才政策. */
final class SuffixNames {

    private static final int MOST_TOKENS = 12;
    private static final int LONGEST = 32;
    private static final int LONGEST_QUOTE = 14;
    private static final String NOT_INSIDE = "，,。；;：:！!？?、";
    private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}[届次批轮期]?");
    private static final Pattern SESSION = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}[届次]");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+(?:年度?|所|家|个|条|座|项|处)");
    /** An "and" or "of" that HanLP took into a name, unless it is part of a word. */
    private static final Pattern AND = Pattern.compile("[和与及](?![平田谐睦美县])|的");
    /** An ending that makes a name with no more than 国家 before it: 国家|卫生区. */
    private static final int LONG_ENDING = 3;
    private static final int LONGEST_WITH_SHORT_ENDING = 6;
    /** Parts of speech of names of places, persons and organisations. */
    private static final String WATERS = "荡泾浜";
    private static final int LONGEST_BEFORE_WEAK = 3;
    private static final int LONGEST_PIECE = 3;
    private static final Set<String> NAMES = Set.of("ns", "nr", "nt");
    private static final Set<String> ORDER_WORDS = Set.of("届", "期", "批", "轮", "号", "次", "周年", "级", "季");
    private static final Set<String> SIDES = Set.of("东", "西", "南", "北", "中", "上", "下", "内", "外");

    private final EntityWords words;

    SuffixNames(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> found = new ArrayList<>();
        for (int last = 0; last < sentence.tokens().size(); last++) {
            int end = sentence.tokens().get(last).end();
            Optional<Ending> ending = words.endingAt(sentence.text(), end);
            if (ending.isPresent() && isWholeAt(sentence, last)) {
                name(sentence, last, ending.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a name may end here: what follows must not be a word that carries it on. */
    private boolean isWholeAt(SentenceWords sentence, int last) {
        if (last + 1 >= sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.tokens().get(last + 1);
        if (next.start() == sentence.tokens().get(last).end() && words.is(Kind.CONTINUED, next.text())) {
            return false;
        }
        return !(next.start() == sentence.tokens().get(last).end() && next.text().length() == 1
                && SIDES.contains(next.text()) && words.endingAt(sentence.text(), next.end()).isPresent());
    }

    private Optional<FoundName> name(SentenceWords sentence, int last, Ending ending) {
        int end = sentence.tokens().get(last).end();
        int first = trimmed(sentence, leftmost(sentence, last, ending), ending.start());
        int begin = sentence.tokens().get(first).start();
        int start = begin < ending.start() ? fromQuote(sentence, withoutVerb(sentence, begin, ending.start()), ending)
                : begin;
        if (start >= ending.start() || end - start > LONGEST) {
            return Optional.empty();
        }
        String text = sentence.text().substring(start, end);
        if (words.is(Kind.NEVER, text) || text.chars().anyMatch(unit -> NOT_INSIDE.indexOf(unit) >= 0)
                || isTwoNames(sentence.text(), start, end) || isTorn(sentence.text(), start, end)
                || !isName(sentence, first, last, new Span(start, end), ending)) {
            return Optional.empty();
        }
        Span span = withoutTail(sentence, new Span(start, end), ending);
        if (span.length() == 0) {
            return Optional.empty();
        }
        Suffix suffix = span.end() == end ? ending.suffix()
                : words.endingAt(sentence.text(), span.end()).map(Ending::suffix).orElse(ending.suffix());
        Type type = words.startsWith(Kind.TITLE, text) ? suffix.titled().orElse(suffix.type()) : suffix.type();
        return Optional.of(new FoundName(span, type, FoundName.NORMAL));
    }

    /** Two names without a mark between them: 区委|区政府. */
    private boolean isTwoNames(String text, int start, int end) {
        return words.names().longestAt(text, start).filter(name -> name.value() == Type.ORG)
                .flatMap(name -> words.typeOfName(text.substring(name.span().end(), end))).isPresent();
    }

    /** Whether a mark opens outside of the name and closes in it or right behind it. */
    private static boolean isTorn(String text, int start, int end) {
        String name = text.substring(start, end);
        if (name.indexOf('(') < 0 && name.indexOf(')') >= 0) {
            return true;
        }
        String near = text.substring(Math.max(0, end - LONGEST_QUOTE), end);
        int open = near.lastIndexOf('“');
        return end < text.length() && text.charAt(end) == '”' && open >= 0 && open > near.lastIndexOf('”')
                && end - near.length() + open < start - 1;
    }

    /** A name with a quote begins with it: 住宅小区|“放心物业”实施意见, unless it only numbers things: 托育服务“1+2”政策. */
    private int fromQuote(SentenceWords sentence, int start, Ending ending) {
        String text = sentence.text().substring(start, ending.start());
        int open = text.indexOf('“');
        int close = text.indexOf('”', Math.max(0, open));
        if (open <= 0 || close <= open || ending.suffix().type() == Type.EVENT) {
            return start;
        }
        boolean numbered = ordinalLength(text.substring(0, open)) == open
                || text.substring(open + 1, close).chars().allMatch(unit -> unit < 128)
                && words.endingAt(text, open).isEmpty() && !sentence.hasPlaceIn(start, start + open);
        return numbered ? start : start + open;
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
        if (from > 0 && from < endingStart && isNumeral(sentence.text().charAt(from - 1))
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

    /** A name without the word that only says what is done with it: 轨交13号线西延伸|项目. */
    private Span withoutTail(SentenceWords sentence, Span span, Ending ending) {
        String text = sentence.text();
        int start = span.start();
        int end = ending.start();
        String last = text.substring(end, span.end());
        int close = text.charAt(start) == '“' ? start + text.substring(start, end).indexOf('”') : -1;
        if (close > start && close < end
                && (words.is(Kind.LABEL, last) || close == end - 1 && words.is(Kind.AFTER_QUOTE, last))) {
            return new Span(start + 1, isFormula(text.substring(start + 1, close)) ? close : start + 1);
        }
        if (!words.is(Kind.TAIL, last)) {
            return span;
        }
        boolean isName = words.endingAt(text, end)
                .filter(inner -> inner.start() > start && inner.suffix().type() != Type.POLICY).isPresent();
        return isName ? new Span(start, end) : span;
    }

    private boolean isFormula(String quoted) {
        return words.typeOfName(quoted).isPresent() || !quoted.isEmpty() && isNumeral(quoted.charAt(0));
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
            return isLatin(text);
        }
        char kind = token.pos().isEmpty() ? 'w' : token.pos().charAt(0);
        return switch (kind) {
            case 'n', 'j', 'b', 'g', 's', 'l', 'i' -> !token.pos().equals("nnt");
            case 'f' -> text.chars().allMatch(unit -> SIDES.contains(Character.toString(unit)));
            case 'a' -> true;
            case 'v' -> token.pos().equals("vn") || token.pos().equals("vg");
            case 'k' -> true;
            case 'm' -> isOrdinal(sentence, index)
                    && (after == index + 1 && ORDER_WORDS.contains(sentence.tokens().get(after).text())
                    || text.startsWith("第") || startsNumberedName(sentence, after));
            default -> text.equals("·") || text.equals("+") && index > 0;
        };
    }

    private boolean startsNumberedName(SentenceWords sentence, int after) {
        return sentence.text().startsWith("号线", sentence.tokens().get(after).start());
    }

    private static boolean isOrdinal(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return token.text().startsWith("第") || token.text().chars().allMatch(Character::isDigit)
                || "首一二三四五六七八九十".contains(token.text());
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(unit -> unit < 128 && Character.isLetterOrDigit(unit));
    }

    private int trimmed(SentenceWords sentence, int leftmost, int endingStart) {
        int first = leftmost;
        while (first + 1 < sentence.tokens().size() && sentence.tokens().get(first).start() < endingStart && isEdge(sentence, first)) {
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

    private boolean isName(SentenceWords sentence, int first, int last, Span span, Ending ending) {
        String text = sentence.text();
        String before = text.substring(span.start(), ending.start());
        int endingLength = span.end() - ending.start();
        boolean ownEnding = sentence.tokens().get(last).start() == ending.start();
        String nature = nature(sentence.tokens().get(last));
        boolean named = nature.equals("ns") || nature.equals("nr");
        if (endingLength == 1 && !named && !ownEnding) {
            return false;
        }
        if (endingLength == 1 && (before.length() < 2 && !(named && WATERS.indexOf(text.charAt(ending.start())) >= 0) || span.length() > LONGEST_WITH_SHORT_ENDING
                || sentence.endsWithPlace(span))) {
            return false;
        }
        if (words.is(Kind.WEAK, text.substring(ending.start(), span.end())) && before.length() > LONGEST_BEFORE_WEAK
                && before.indexOf('“') < 0) {
            return false;
        }
        int proper = Math.max(ordinalLength(before), words.longestStart(Kind.PROPER, before));
        if (proper > 0 && proper >= sentence.tokens().get(first).text().length()) {
            String rest = before.substring(proper);
            if (rest.isEmpty() && ordinalLength(before) > 0) {
                return before.endsWith("届");
            }
            return endingLength > 1 && proper == 1 ? rest.length() > 1 && !words.isGeneric(rest)
                    : endingLength >= LONG_ENDING || endingLength > 1 && !words.isGeneric(rest);
        }
        if (sentence.hasPlaceIn(span.start(), ending.start())
                || words.hasKnownName(sentence.text(), span.start(), ending.start())) {
            return true;
        }
        boolean loose = before.length() > 1 && !words.isGeneric(before)
                && words.is(Kind.LOOSE, sentence.text().substring(ending.start(), span.end()));
        return loose || hasProperName(sentence, first, last, span.start(), ending);
    }

    /** Whether there is more before the ending than words that any report has. */
    private boolean hasProperName(SentenceWords sentence, int first, int last, int start, Ending ending) {
        if (sentence.text().substring(start, ending.start()).indexOf('“') < 0
                && words.isCommon(sentence.text(), start, ending.start())) {
            return false;
        }
        for (int i = first; i <= last && sentence.tokens().get(i).start() < ending.start(); i++) {
            Token token = sentence.tokens().get(i);
            if (NAMES.contains(nature(token))
                    || token.text().equals("“") || words.is(Kind.PROPER, token.text())
                    || isLatin(token.text()) && Character.isLetter(token.text().charAt(0))) {
                return true;
            }
        }
        return ending.suffix().type() != Type.POLICY && ending.start() - start > 1
                && (hasRareWord(sentence, first, last, ending) || words.endingAt(sentence.text(), ending.start())
                .filter(road -> road.suffix().type() == Type.PLACE && road.start() - start > 1).isPresent());
    }

    /** Whether one of the words before the ending is short and rare: HanLP cuts names that it does not know to pieces. */
    private boolean hasRareWord(SentenceWords sentence, int first, int last, Ending ending) {
        for (int i = first; i <= last && sentence.tokens().get(i).start() < ending.start(); i++) {
            Token token = sentence.tokens().get(i);
            int end = Math.min(token.end(), ending.start());
            if (end - token.start() <= LONGEST_PIECE && !words.isCommon(sentence.text(), token.start(), end)) {
                return true;
            }
        }
        return false;
    }

    private static String nature(Token token) {
        return token.pos().substring(0, Math.min(2, token.pos().length()));
    }

    private static int ordinalLength(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        return ordinal.lookingAt() ? ordinal.end() : 0;
    }

    private static boolean isNumeral(char unit) {
        return "一二三四五六七八九十百千两双0123456789".indexOf(unit) >= 0;
    }
}
