package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the letter that a name begins with, where HanLP took it into one token with the verb, the amount or the "and" before. */
final class NameTrim {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]+(?:年度?|所|家|个|条|座|项|处)");
    /** An "and" or "of" that HanLP took into a name, unless it is part of a word, or what a meeting is said to be at. */
    private static final Pattern AND = Pattern.compile("[和与及](?![平田谐睦美县])|的|(?<=会议)上"
            + "|[两三四]级|至(?=[\\u4e00-\\u9fff]{2})|获(?=[市省区国全])|成(?=[市省国全])|(?<!十)[两二三四五六七八九十]大|重[大点](?:项目|工程)"
            + "|[0-9]+[所家个条座项处]|[一二三四五六七八九十两]+[所家]");
    private static final String AND_LETTERS = "和与及的级上至获成大重所家个条座项处";
    /** Two bodies may be joined by their one letters (区和市…); any other letter before an "and" makes a word with it (泰和诚). */
    private static final String BODIES = "国省市州区县镇乡村";
    private static final String COORDINATING = "和与及";
    /** When a title was won, which is no part of it: 第六届|全国文明城区. */
    private static final Pattern ROUND = Pattern.compile("(?:第[0-9一二三四五六七八九十]{1,3}[届轮]|20[0-9]{2}年度?)(?=全国|国家|中国)"
            + "|成(?=[市省]|全国|国家)|[评获](?=[0-9]{4}|[市省]|全国|国家|中国)");
    private static final String NATIONAL = "国家级";
    private static final String FIRST_OF_ROUND = "第2成评获两二三四五六七八九十";
    private static final Pattern TIMES = Pattern.compile("[两三四五六七八九十]{1,2}[届场](?![市区省县一二三四五六七八九十]|人大|政协|全国)");
    private static final int LONGEST_BEFORE_BRACKET = 4;
    private static final int SHORTEST_DESCRIPTION = 4;
    private static final int LONGEST_QUOTE = 14;

    private final EntityWords words;

    NameTrim(EntityWords words) {
        this.words = words;
    }

    /** Where in its first token the name begins; at or behind the ending where there is none. */
    int offset(SentenceWords sentence, int first, Ending ending) {
        int begin = sentence.tokens().get(first).start();
        return begin >= ending.start() ? begin : withKnown(sentence, withAnd(sentence.text(), withPair(sentence, fromBracket(sentence, fromTornQuote(sentence,
                fromQuote(sentence, withoutKnown(sentence, withoutVerb(sentence, begin, ending.start(),
                        ending.suffix().type() == Type.POLICY || ending.suffix().type() == Type.EVENT), ending), ending),
                ending), ending.start()))));
    }

    /** Where a name that HanLP took together with the verb before it begins (推广|崧润路派出所). */
    private int withoutVerb(SentenceWords sentence, int start, int endingStart, boolean policy) {
        int from = start > 0 && sentence.text().charAt(start - 1) == '做' && start + 1 < endingStart ? start + 1 : start;
        from = mayHaveAnd(sentence.text(), start, endingStart) ? behindAnd(sentence, start, endingStart, from) : from;
        from = behindAmount(sentence.text(), from, endingStart);
        if (from > 0 && from < endingStart && Numerals.isNumeral(sentence.text().charAt(from - 1))
                && words.is(Kind.ORDER, sentence.text().substring(from, from + 1))) {
            from++;
        }
        from = policy ? from : sentence.placeFrom(from).map(Span::end).filter(end -> end + 2 < endingStart
                && words.is(Kind.FOUNDING, sentence.text().substring(end, end + 2))).map(end -> end + 2).orElse(from);
        while (from < endingStart && sentence.placeFrom(from).isEmpty()) {
            int verb = verb(sentence.text().substring(from, endingStart));
            if (verb == 0) {
                break;
            }
            from += verb;
        }
        return withoutDescription(sentence, from, endingStart);
    }

    /** Where a name begins behind the last "and" between two places of a text, or a third place where there is none. */
    private static int behindAnd(SentenceWords sentence, int start, int end, int otherwise) {
        int from = otherwise;
        Matcher and = AND.matcher(sentence.text()).region(start, end);
        while (and.find()) {
            boolean word = and.group().equals("与")
                    && sentence.tokenFrom(and.start()).filter(token -> token.text().equals("与")).isPresent()
                    || and.start() == start + 1 && (start == 0 || !Character.isIdeographic(sentence.text().charAt(start - 1)))
                    && BODIES.indexOf(sentence.text().charAt(start)) < 0
                    && and.group().length() == 1 && COORDINATING.indexOf(and.group().charAt(0)) >= 0;
            from = word ? from : and.end();
        }
        return from;
    }

    private static int behindAmount(String text, int start, int end) {
        if (start >= end || text.charAt(start) < '0' || text.charAt(start) > '9') {
            return start;
        }
        Matcher amount = AMOUNT.matcher(text).region(start, end);
        return amount.lookingAt() ? amount.end() : start;
    }

    /** Length of the verb that a text begins with, and of the word for how it is done before it (高水平|建设), or 0. */
    private int verb(String text) {
        int verb = words.longestStart(Kind.BREAK, text);
        int manner = verb > 0 ? 0 : words.longestStart(Kind.MANNER, text);
        return manner > 0 ? manner + words.longestStart(Kind.BREAK, text.substring(manner)) : verb;
    }

    /** Where a place begins behind several words that no name begins with: 高起点规划开发|新江湾城. */
    private int withoutDescription(SentenceWords sentence, int start, int endingStart) {
        for (int at = start + SHORTEST_DESCRIPTION; at < endingStart; at++) {
            if (sentence.placeFrom(at).isPresent()) {
                String before = sentence.text().substring(start, at);
                return words.isGeneric(before) && words.longestStart(Kind.PROPER, before) == 0 ? at : start;
            }
        }
        return start;
    }

    /** Whether one of the letters is in a part of a text without which there is no "and". */
    private static boolean mayHaveAnd(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (AND_LETTERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of several names begins that a dash joins to one line: 海湾世界—星港—|月亮湾片区. */
    static int behindDash(String text, int start, int end) {
        int dash = start < end ? text.lastIndexOf('—', end - 1) : -1;
        return dash >= start && end - dash > 2 && text.substring(start, end).indexOf('”') < 0 ? dash + 1 : start;
    }

    /** Where a title begins behind the place that has it: 马桥镇|国家级体育产业示范基地. */
    static int behindHolder(SentenceWords sentence, int start, Ending ending) {
        boolean held = ending.suffix().titled().isPresent() && sentence.placeFrom(start).filter(sentence::isRegion).isPresent();
        int title = held ? sentence.text().substring(start, Math.max(start, ending.start())).indexOf(NATIONAL) : -1;
        return title > 0 ? start + title : start;
    }

    /** Where a title begins behind the round in which it was won, and an event behind how often it was held. */
    static int behindRound(String text, int start, Type type) {
        if (type != Type.POLICY && type != Type.EVENT || FIRST_OF_ROUND.indexOf(text.charAt(start)) < 0) {
            return start;
        }
        Matcher round = (type == Type.POLICY ? ROUND : TIMES).matcher(text).region(start, text.length());
        return round.useTransparentBounds(true).lookingAt() ? round.end() : start;
    }

    /** A name with a quote begins with it: 住宅小区|“放心物业”实施意见, unless it only numbers things: 托育服务“1+2”政策. */
    private int fromQuote(SentenceWords sentence, int start, Ending ending) {
        String text = sentence.text().substring(start, ending.start());
        int open = text.indexOf('“');
        int close = text.indexOf('”', Math.max(0, open));
        int again = close < 0 ? -1 : text.indexOf('“', close);
        if (open == 0 && again > close + 1 && text.indexOf('”', again) > 0) {
            return start + again;
        }
        boolean last = close == text.length() - 1 && ending.suffix().quoted();
        if (open <= 0 || close <= open || ending.suffix().type() == Type.EVENT && !last) {
            return start;
        }
        if (open <= 2 && words.isGeneric(text.substring(0, open))) {
            return start + open;
        }
        boolean numbered = Numerals.ordinalLength(text.substring(0, open)) == open
                || text.substring(open + 1, close).chars().allMatch(unit -> unit < 128)
                && words.endingAt(text, open).isEmpty() && !sentence.hasPlaceIn(start, start + open);
        return numbered ? start : start + open;
    }

    /** What stands behind a known event or organisation: 第三届进博会|普陀交易分团. */
    private int withoutKnown(SentenceWords sentence, int start, Ending ending) {
        if (ending.suffix().type() == Type.EVENT) {
            return start;
        }
        String text = sentence.text();
        int ordinal = Numerals.ordinalLength(text.substring(start, ending.start()));
        return words.names().longestAt(text, start + ordinal)
                .filter(name -> name.span().end() < ending.start() && (name.value() == Type.EVENT
                        || name.value() == Type.ORG && text.startsWith("第", name.span().end())))
                .map(name -> name.span().end()).orElse(start);
    }

    /** Where a quote opens that closes in the name: “徐霞客与|松江”系列活动. */
    private static int fromTornQuote(SentenceWords sentence, int start, Ending ending) {
        String name = sentence.text().substring(start, ending.start());
        int close = name.indexOf('”');
        if (close < 0 || name.substring(0, close).indexOf('“') >= 0) {
            return start;
        }
        int from = Math.max(0, start + close - LONGEST_QUOTE);
        String before = sentence.text().substring(from, Math.max(from, start));
        int open = before.lastIndexOf('“');
        return open >= 0 && before.lastIndexOf('”') < open ? from + open : start;
    }

    /** With the beginning of a known name that HanLP cut to pieces: 商|汤人工智能研究中心. */
    private static int withKnown(SentenceWords sentence, int start) {
        return sentence.knownBefore(start).filter(known -> known.type() == Type.ORG && start < known.span().end())
                .map(known -> known.span().start()).orElse(start);
    }

    /** With the "and" that a name begins with in a list, where it can join nothing: 甲公司、|和信科技. */
    private static int withAnd(String text, int start) {
        return start > 1 && COORDINATING.indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) == '、'
                ? start - 1 : start;
    }

    /** With the other one of two regions by their one letters: 深|港协同创新中心. */
    private int withPair(SentenceWords sentence, int start) {
        return start > 0 && isRegionLetter(sentence, start) && isRegionLetter(sentence, start - 1)
                && sentence.tokenFrom(start - 1).filter(token -> token.end() == start).isPresent() ? start - 1 : start;
    }

    private boolean isRegionLetter(SentenceWords sentence, int at) {
        return words.is(Kind.PROVINCE, sentence.text().substring(at, at + 1));
    }

    private boolean endsWithVerb(String text, int end) {
        return end > 1 && words.is(Kind.BREAK, text.substring(end - 2, end));
    }

    /** 中国(|上海)知识产权保护中心 begins with what stands before the bracket around a place, 围绕|中以(上海)创新园 without the verb. */
    private int fromBracket(SentenceWords sentence, int start, int endingStart) {
        String text = sentence.text();
        String name = text.substring(start, Math.max(start, endingStart));
        int unclosed = name.indexOf('(');
        if (unclosed >= 0 && name.lastIndexOf(')') < unclosed) {
            return start + unclosed + 1;
        }
        int open = text.charAt(start) == '(' ? start : start - 1;
        if (open < 2 || text.charAt(open) != '(' || sentence.placeFrom(open + 1)
                .filter(place -> text.startsWith(")", place.end())).isEmpty()) {
            return start;
        }
        int from = open;
        while (from > 0 && open - from < 2 * LONGEST_BEFORE_BRACKET && Character.isIdeographic(text.charAt(from - 1))
                && !endsWithVerb(text, from)) {
            from--;
        }
        boolean whole = from == 0 || !Character.isIdeographic(text.charAt(from - 1)) || endsWithVerb(text, from);
        return whole && open - from > 1 && open - from <= LONGEST_BEFORE_BRACKET ? from : start;
    }
}
