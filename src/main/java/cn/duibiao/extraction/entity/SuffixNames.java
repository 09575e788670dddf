package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.extraction.entity.EntityWords.Suffix;
import cn.duibiao.extraction.entity.ProperNames.Candidate;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names by how they end: 复旦大学附属中山医院, 长三角科创走廊, “青峰”人才政策. */
final class SuffixNames {

    /** Belongs to no government: 松江区|政府工作报告. */
    private static final String REPORT = "工作报告";
    private static final String PROJECT = "项目";
    private static final String TRIAL = "试点";
    /** The last letters of lines, roads and bridges, of whose names 项目 is no part: 13号线西延伸|项目. */
    private static final String BUILT = "线伸延路道桥速架";
    private static final int LONGEST = 32;
    private static final int LONGEST_COMPANY = 4;
    private static final int LONGEST_QUOTE = 14;
    private static final String ACTIVITY = "活动";
    private static final int LONG_PROJECT = 5;
    private static final String NOT_INSIDE = "，,。；;：:！!？?、";
    private static final Set<String> SIDES = Set.of("东", "西", "南", "北", "中", "上", "下", "内", "外");

    private final EntityWords words;
    private final NameStart starts;
    private final NameTrim trims;
    private final ProperNames properNames;
    private final BuiltPlaces buildings;

    SuffixNames(EntityWords words) {
        this.words = words;
        this.starts = new NameStart(words);
        this.trims = new NameTrim(words);
        this.buildings = new BuiltPlaces(words);
        this.properNames = new ProperNames(words);
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> found = new ArrayList<>();
        for (int last = 0; last < sentence.tokens().size(); last++) {
            int end = sentence.tokens().get(last).end();
            Optional<Ending> ending = sentence.endingAt(end);
            if (ending.isPresent() && isWholeAt(sentence, last, ending.get())) {
                name(sentence, last, ending.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a name may end here: what follows must not be a word that carries it on. */
    private boolean isWholeAt(SentenceWords sentence, int last, Ending ending) {
        if (last + 1 >= sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.tokens().get(last + 1);
        if (next.start() == sentence.tokens().get(last).end() && (words.is(Kind.CONTINUED, next.text())
                || words.is(Kind.CONTINUED, sentence.text().substring(ending.start(), next.end()))
                || sentence.text().startsWith(REPORT, next.start()))) {
            return false;
        }
        return !(next.start() == sentence.tokens().get(last).end() && next.text().length() == 1
                && SIDES.contains(next.text()) && sentence.endingAt(next.end()).isPresent());
    }

    private Optional<FoundName> name(SentenceWords sentence, int last, Ending ending) {
        int end = sentence.tokens().get(last).end();
        if (ending.suffix().quoted() && (ending.start() == 0 || sentence.text().charAt(ending.start() - 1) != '”')) {
            return Optional.empty();
        }
        int first = starts.firstToken(sentence, last, ending);
        int start = trims.offset(sentence, first, ending);
        start = companyStart(sentence, start, ending, end);
        start = NameTrim.behindDash(sentence.text(), start, ending.start());
        start = NameTrim.behindHolder(sentence, start, ending);
        start = NameTrim.behindRound(sentence.text(), start, ending.suffix().type());
        if (start >= ending.start() || end - start > LONGEST) {
            return Optional.empty();
        }
        String text = sentence.text().substring(start, end);
        if (words.is(Kind.NEVER, text) || text.charAt(0) == '+' || isPhrase(text) || text.chars().anyMatch(unit -> NOT_INSIDE.indexOf(unit) >= 0)
                || text.contains("”“") || isCountedBehind(sentence, last, start, ending)
                || isCounted(sentence, first, new Span(start, end), ending)
                || isTwoNames(sentence.text(), start, end) || isTorn(sentence.text(), start, end)
                || !properNames.isProper(new Candidate(sentence, first, last, new Span(start, end), ending))
                || words.endsWith(Kind.NAMELESS, text)) {
            return Optional.empty();
        }
        Span span = withoutTail(sentence, new Span(start, end), ending);
        if (span.length() == 0) {
            return Optional.empty();
        }
        Suffix suffix = span.end() == end ? ending.suffix()
                : sentence.endingAt(span.end()).map(Ending::suffix).orElse(ending.suffix());
        Type type = buildings.isBuilt(sentence, span) ? Type.PROJECT : type(sentence.text(), start, text, suffix);
        return Optional.of(new FoundName(span, type, FoundName.NORMAL));
    }

    /** Where the name of a firm begins, which is short and made of rare words: 信息平台|远景科技. */
    private int companyStart(SentenceWords sentence, int start, Ending ending, int end) {
        if (!words.is(Kind.COMPANY, sentence.text().substring(ending.start(), end))
                || ending.start() - start > 1 && ending.start() - start <= LONGEST_COMPANY) {
            return start;
        }
        int from = ending.start();
        Optional<Token> token = sentence.tokenEndingAt(from);
        while (token.filter(word -> Character.isIdeographic(word.text().charAt(0)) && ending.start() - word.start() <= LONGEST_COMPANY
                && !words.isCommon(sentence.text(), word.start(), word.end())).isPresent()) {
            from = token.get().start();
            token = sentence.tokenEndingAt(from);
        }
        return ending.start() - from > 1 ? from : start;
    }

    /** What the ending says, unless the name is that of a title (打造|长三角…先行区) or a campaign (“春雨”工程). */
    private Type type(String text, int start, String name, Suffix suffix) {
        boolean title = words.startsWith(Kind.TITLE, name) || words.startsWith(Kind.PROVINCIAL, name)
                || start > 1 && words.is(Kind.TITLING, text.substring(start - 2, start));
        return title ? suffix.titled().orElse(suffix.type()) : isProgramme(text, start, name) ? Type.POLICY : suffix.type();
    }

    /** Whether works in quotes are a programme and nothing that is built: “春雨”工程, “安心工程”. */
    private static boolean isProgramme(String text, int start, String name) {
        int end = start + name.length();
        return name.endsWith("”工程") || name.endsWith("工程") && start > 0 && text.charAt(start - 1) == '“'
                && end < text.length() && text.charAt(end) == '”';
    }

    /** Whether a number with its measure word stands behind common words: 市重点实验室|3个. */
    private boolean isCountedBehind(SentenceWords sentence, int last, int start, Ending ending) {
        int end = sentence.tokens().get(last).end();
        return ending.suffix().type() != Type.POLICY && end < sentence.text().length()
                && sentence.text().charAt(end) >= '0' && sentence.text().charAt(end) <= '9'
                && words.isCommon(sentence.text(), start, ending.start());
    }

    /** Whether a number with its measure word stands before, so that several things are meant: 3条|花景大道. */
    private boolean isCounted(SentenceWords sentence, int first, Span name, Ending ending) {
        int start = name.start();
        boolean policy = ending.suffix().type() == Type.POLICY
                && words.is(Kind.LOOSE, sentence.text().substring(ending.start(), name.end()));
        return first > 1 && !policy
                && sentence.tokens().get(first).start() == start
                && sentence.tokens().get(first - 1).pos().startsWith("q")
                && sentence.tokens().get(first - 1).end() == start
                && sentence.tokens().get(first - 2).text().chars().allMatch(Character::isDigit)
                && !sentence.hasPlaceIn(start, ending.start()) && sentence.text().charAt(start) != '“';
    }

    /** Two names without a mark between them: 区委|区政府. */
    private boolean isTwoNames(String text, int start, int end) {
        return words.names().longestAt(text, start)
                .filter(name -> name.value() == Type.ORG && name.span().end() < end)
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

    /** A name without the word that only says what is done with it: 13号线西延伸|项目. */
    private Span withoutTail(SentenceWords sentence, Span span, Ending ending) {
        String text = sentence.text();
        if (words.typeOfName(text.substring(span.start(), span.end())).isPresent()) {
            return span;
        }
        int start = span.start();
        int end = ending.start();
        String last = text.substring(end, span.end());
        int close = text.charAt(start) == '“' ? start + text.substring(start, end).indexOf('”') : -1;
        if (close > start && close < end) {
            String quoted = text.substring(start + 1, close);
            boolean event = last.equals(ACTIVITY) && isEvent(text, start + 1, close);
            boolean whole = isFormula(quoted) || isListOfMeasures(quoted) || event;
            if (words.is(Kind.LABEL, last) && !isLongProject(start, close, end, ending) || isKnownPolicy(quoted, ending, last)
                    || (close == end - 1 || isFormula(quoted)) && words.is(Kind.AFTER_QUOTE, last)
                    || isListOfMeasures(quoted) || event) {
                return new Span(start + 1, whole ? close : start + 1);
            }
        }
        boolean ofTitle = words.is(Kind.TITLE_TAIL, last);
        if (!words.is(Kind.TAIL, last) && !ofTitle) {
            return span;
        }
        if (keepsTail(text, end, last)) {
            return span;
        }
        boolean isName = words.endingAt(text, end)
                .filter(inner -> inner.start() > start && (words.is(Kind.HONOURED, text.substring(inner.start(), end))
                        || ofTitle == (inner.suffix().type() == Type.POLICY))).isPresent();
        return isName ? new Span(start, end) : span;
    }

    /** Whether the word behind a name belongs to it: 天地中心|项目, but not 13号线西延伸|项目; 医联体|试点, but not 青溪社区|试点. */
    private boolean keepsTail(String text, int end, String last) {
        Optional<Type> inner = words.endingAt(text, end).map(ending -> ending.suffix().type());
        return last.equals(PROJECT) && BUILT.indexOf(text.charAt(end - 1)) < 0
                && inner.filter(type -> type == Type.POLICY || type == Type.EVENT).isEmpty()
                || last.equals(TRIAL) && inner.filter(type -> type == Type.ORG).isPresent();
    }

    /** Whether what stands behind a known policy only says that it is one: “证照分离”|改革试点; “十四五”规划 is a name. */
    private boolean isKnownPolicy(String quoted, Ending ending, String last) {
        return ending.suffix().type() == Type.POLICY && !last.endsWith("规划") && !last.endsWith("思想") && !last.endsWith("基地")
                && words.typeOfName(quoted).filter(type -> type == Type.POLICY).isPresent();
    }

    /** Whether the quote that a name begins with is no name: “卡脖子”工程. */
    private boolean isPhrase(String text) {
        int close = text.indexOf('”');
        return text.indexOf('+') > 0 && close < 0 && text.chars().noneMatch(Character::isDigit)
                || text.charAt(0) == '“' && close > 0 && words.is(Kind.NEVER, text.substring(1, close));
    }

    /** Whether a quote ends as the names of events do: “金秋购车节”|活动. */
    private boolean isEvent(String text, int start, int end) {
        return words.endingAt(text, end)
                .filter(ending -> ending.start() > start && ending.suffix().type() == Type.EVENT).isPresent();
    }

    /** Whether a project has a long name in quotes that only it can mean: “未来网络试验设施”项目. */
    private static boolean isLongProject(int start, int close, int end, Ending ending) {
        return close == end - 1 && close - start > LONG_PROJECT && ending.suffix().type() == Type.PROJECT;
    }

    /** Whether a quote is the name of so many measures, which needs no other word: “稳企12条”|专项政策. */
    private static boolean isListOfMeasures(String quoted) {
        return quoted.endsWith("条") && quoted.length() > 2 && Numerals.isNumeral(quoted.charAt(quoted.length() - 2));
    }

    private boolean isFormula(String quoted) {
        return words.typeOfName(quoted).isPresent() || !quoted.isEmpty() && Numerals.isNumeral(quoted.charAt(0));
    }
}
