package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the members of lists that say what they are lists of: 甲、乙等10条道路, 丙、丁2所幼儿园. */
final class ListedNames {

    /** What stands between a list and its class: 等, a number with its measure word, or both. */
    private static final Pattern BEHIND = Pattern.compile("(?:等(?:[0-9]+[余多]?[家个所条项幅座处场])?|[0-9]+[余多]?(?:[家所条座]|个(?=[村镇街])))"
            + "(?:\\([\\u4e00-\\u9fff]\\))?");
    private static final int MOST_MEMBERS = 12;
    private static final int LONGEST_LEAD = 8;
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_ROOTLESS = 10;
    private static final int SHORTEST_DESCRIPTION = 4;
    private static final String MARKS = "，,。；;：:！!？?“”《》()、";
    private static final char AND_SO_ON = '等';
    /** Before 等, these make another word: 三甲等, 平等. */
    private static final String GRADES = "甲乙丙平均高中初对同优特一二三四相";
    private static final String LIST_MARK = "、";

    private final EntityWords words;

    ListedNames(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        String text = sentence.text();
        List<FoundName> found = new ArrayList<>();
        Matcher behind = BEHIND.matcher(text);
        for (int i = 1; i < text.length(); i++) {
            if (mayEndList(text, i) && behind.region(i, text.length()).lookingAt()) {
                int start = i;
                classBehind(text, behind.end()).ifPresent(type -> list(sentence, start, type, found));
            }
        }
        return found;
    }

    private static boolean mayEndList(String text, int at) {
        char here = text.charAt(at);
        if (here == AND_SO_ON) {
            return GRADES.indexOf(text.charAt(at - 1)) < 0;
        }
        return here >= '0' && here <= '9' && Character.isIdeographic(text.charAt(at - 1));
    }

    /** The type of the first class word in what follows up to the next mark. */
    private Optional<Type> classBehind(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_LEAD) && MARKS.indexOf(text.charAt(i)) < 0; i++) {
            Optional<Type> type = words.classAt(text, i);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private void list(SentenceWords sentence, int listEnd, Type type, List<FoundName> found) {
        int end = listEnd;
        for (int members = 0; members < MOST_MEMBERS && end > 0; members++) {
            int start = start(sentence, end);
            if (start == end) {
                return;
            }
            Span name = new Span(withoutVerb(sentence.text(), start, end), end);
            name = withoutDescription(sentence, name);
            if (isName(sentence, name)) {
                found.add(new FoundName(name, type(sentence.text(), name, type), FoundName.WEAK));
            }
            if (start == 0 || !sentence.text().startsWith(LIST_MARK, start - 1)) {
                return;
            }
            end = start - 1;
        }
    }

    /** Where the member of the list begins that ends here: behind a mark, or behind the last word that governs names. */
    private int start(SentenceWords sentence, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && MARKS.indexOf(sentence.text().charAt(start - 1)) < 0
                && !endsWithVerb(sentence, start)) {
            start--;
        }
        return end - start > LONGEST_NAME ? end : start;
    }

    /** Behind a verb or an "and" that HanLP took into the name: 推进|乾元科技. */
    private int withoutVerb(String text, int start, int end) {
        int from = NameTrim.behindAnd(text, start, end);
        int verb = words.longestStart(Kind.BREAK, text.substring(from, end));
        return verb > 1 ? from + verb : from;
    }

    /** A member of a list without the common words behind it, where it is no kind of thing: 保时捷|保税展示销售. */
    private Span withoutDescription(SentenceWords sentence, Span name) {
        String text = sentence.text();
        if (words.endingAt(text, name.end()).isPresent() || sentence.hasPlaceIn(name.start(), name.end())) {
            return name;
        }
        for (int end = name.start() + 2; end <= name.end() - SHORTEST_DESCRIPTION; end++) {
            if (sentence.tokenEndingAt(end).isPresent() && words.isCommon(text, end, name.end())
                    && !words.isCommon(text, name.start(), end)) {
                return new Span(name.start(), end);
            }
        }
        return name;
    }

    private boolean endsWithVerb(SentenceWords sentence, int at) {
        return sentence.tokenEndingAt(at).filter(token -> words.is(Kind.BREAK, token.text())
                || words.is(Kind.HOST, token.text()) || words.is(Kind.HONOUR, token.text())
                || token.pos().startsWith("p") || token.pos().startsWith("u")).isPresent();
    }

    /** Whether a member is short and more than words that any report has. */
    private boolean isName(SentenceWords sentence, Span name) {
        String text = sentence.text();
        if (name.length() < 2 || words.is(Kind.NEVER, text.substring(name.start(), name.end()))
                || words.isCommon(text, name.start(), name.end()) || Character.isDigit(text.charAt(name.start()))
                || sentence.cutsTokens(name)) {
            return false;
        }
        boolean rooted = sentence.hasPlaceIn(name.start(), name.end())
                || words.endingAt(text, name.end()).isPresent();
        return (rooted || name.length() <= LONGEST_ROOTLESS) && hasRareStart(sentence, name);
    }

    /** Whether the first word is no verb, number or adverb, as it is in descriptions: 居家|隔离. */
    private boolean hasRareStart(SentenceWords sentence, Span name) {
        return sentence.tokenFrom(name.start()).filter(token -> !token.pos().equals("v") && !token.pos().equals("vi") && !token.pos().equals("d")
                && !words.is(Kind.EDGE, token.text())).isPresent();
    }

    private Type type(String text, Span name, Type ofClass) {
        return words.endingAt(text, name.end()).filter(ending -> ending.start() > name.start() && ending.start() + 1 < name.end())
                .map(ending -> ending.suffix().type()).orElse(ofClass);
    }
}
