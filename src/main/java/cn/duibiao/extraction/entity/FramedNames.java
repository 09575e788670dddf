package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of policies and titles without any proper name in them by the verb that governs them: 落实|推进农业发展行动方案,
 * 获批|国家产融合作试点城市. The name reaches from the verb, or from the 、 of a list, to its ending, with all verbs in it.
 */
final class FramedNames {

    /** The endings that make a name behind each kind of verb. */
    private static final Map<Kind, Kind> ENDINGS =
            Map.of(Kind.FRAME, Kind.FRAMED, Kind.HONOUR, Kind.HONOURED, Kind.HOST, Kind.HOSTED, Kind.ESTABLISH, Kind.ESTABLISHED);
    private static final int SHORTEST_BEFORE_ENDING = 4;
    private static final int YEAR = 4;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 20;
    private static final int LONG_ENDING = 4;
    private static final int SHORTEST_BEFORE_LONG = 2;
    /** An ending that is also a word of all texts. */
    private static final String ACTION = "行动";
    private static final int SHORTEST_BEFORE_ACTION = 5;
    private static final int LONGEST = 28;
    private static final String CLAUSE_ENDS = "，,。；;";
    private static final String STOPS = "，,。；;：:！!？?()“”《》 的等";
    /** Carries a name on that a number seems to end: 专项整治|三|年行动方案. */
    private static final String YEARS = "年行动";
    /** Several things, and no name: 等15个专项行动. */
    private static final Pattern COUNTED = Pattern.compile("[0-9]+(?:个|项|大|类)|[一二三四五六七八九十]大类");
    private static final String LIST_MARK = "、";

    private final EntityWords words;
    private final BuiltPlaces buildings;

    FramedNames(EntityWords words) {
        this.words = words;
        this.buildings = new BuiltPlaces(words);
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Optional<Kind> frame = Optional.empty();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (STOPS.contains(text) || words.is(Kind.STOP, text)) {
                if (frame.filter(Kind.HONOURED::equals).isPresent() && first < i && CLAUSE_ENDS.contains(text)) {
                    title(sentence, first, i - 1).ifPresent(found::add);
                }
                frame = Optional.empty();
            } else if (text.equals(LIST_MARK)) {
                first = i + 1;
            } else if (opens(text) && !isPartOfEnding(sentence, i)) {
                frame = ENDINGS.entrySet().stream().filter(entry -> words.is(entry.getKey(), text))
                        .map(Map.Entry::getValue).findFirst();
                first = i + 1;
            } else if (frame.isPresent() && endsHere(sentence, i)) {
                Optional<Ending> ending = ending(sentence, i, frame.get());
                if (ending.isPresent()) {
                    name(sentence, first, i, frame.get(), ending.get()).ifPresent(found::add);
                    first = i + 2;
                }
            }
        }
        return found;
    }

    private boolean opens(String text) {
        Set<Kind> kinds = words.kinds(text);
        return kinds.contains(Kind.FRAME) || kinds.contains(Kind.HONOUR) || kinds.contains(Kind.HOST)
                || kinds.contains(Kind.ESTABLISH);
    }

    /** Whether a verb only belongs to the ending of a name: 实施|意见. */
    private boolean isPartOfEnding(SentenceWords sentence, int index) {
        if (index + 1 >= sentence.tokens().size()) {
            return false;
        }
        int start = sentence.tokens().get(index).start();
        return words.endingAt(sentence.text(), sentence.tokens().get(index + 1).end())
                .filter(ending -> ending.start() <= start).isPresent();
    }

    /** Whether what follows does not carry the name on. */
    private boolean endsHere(SentenceWords sentence, int index) {
        if (index + 1 >= sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.tokens().get(index + 1);
        char kind = next.pos().isEmpty() ? 'w' : next.pos().charAt(0);
        return switch (kind) {
            case 'm' -> !sentence.text().startsWith(YEARS, next.end());
            case 'w', 'c', 'd', 'p', 'u', 'r' -> true;
            case 'v', 'a' -> words.endingAt(sentence.text(), next.end()).isEmpty() || words.is(Kind.QUOTED, next.text());
            default -> words.is(Kind.TAIL, next.text());
        };
    }

    /** What is won may be a title of any ending, if it begins as one, ends with a noun and fills its clause: 全国百家书香社区. */
    private Optional<FoundName> title(SentenceWords sentence, int from, int last) {
        int first = withoutLead(sentence, from, last);
        int start = sentence.tokens().get(first).start();
        int end = sentence.tokens().get(last).end();
        boolean won = start > 0 && words.endsAt(Kind.WINNING, sentence.text(), start);
        boolean noun = sentence.tokens().get(last).pos().startsWith("n") && !words.is(Kind.TITLE_TAIL, sentence.tokens().get(last).text());
        boolean verb = sentence.tokens().subList(first, last).stream().anyMatch(token -> token.pos().equals("v"));
        return won && noun && !verb && words.longestStart(Kind.PROPER, sentence.text().substring(start, end)) > 1 && end - start <= LONGEST_TITLE
                && end - start >= SHORTEST_TITLE && !sentence.text().startsWith("的", end)
                ? Optional.of(new FoundName(new Span(start, end), Type.POLICY, FoundName.SURE)) : Optional.empty();
    }

    private Optional<Ending> ending(SentenceWords sentence, int last, Kind endings) {
        int end = sentence.tokens().get(last).end();
        return words.endingAt(sentence.text(), end)
                .filter(ending -> words.is(endings, sentence.text().substring(ending.start(), end)));
    }

    private Optional<FoundName> name(SentenceWords sentence, int from, int last, Kind frame, Ending ending) {
        int lead = sentence.tokens().get(withoutLead(sentence, from, last)).start();
        int start = words.names().longestAt(sentence.text(), lead).map(name -> name.span().end())
                .filter(known -> sentence.text().startsWith("第", known)).orElse(lead);
        start = ending.suffix().type() == Type.EVENT && isYear(sentence.text(), start) ? start - YEAR : start;
        start = NameTrim.behindRound(sentence.text(), start, ending.suffix().type());
        int end = withoutTail(sentence.text(), sentence.tokens().get(last).end(), ending);
        if (end - start > LONGEST || COUNTED.matcher(sentence.text()).region(start, end).find()
                || words.isGeneric(sentence.text().substring(start, end))
                || ending.start() - start < shortestBefore(sentence.text().substring(ending.start(), end))
                && !isTitle(sentence.text(), start)) {
            return Optional.empty();
        }
        Type type = frame == Kind.HONOURED
                ? ending.suffix().titled().orElse(ending.suffix().type()) : ending.suffix().type();
        Span span = new Span(start, end);
        return Optional.of(new FoundName(span, buildings.isBuilt(sentence, span) ? Type.PROJECT : type, FoundName.NORMAL));
    }

    /** How much a name needs before its ending: the less, the more the ending says. */
    private static int shortestBefore(String ending) {
        if (ending.equals(ACTION)) {
            return SHORTEST_BEFORE_ACTION;
        }
        return ending.length() >= LONG_ENDING ? SHORTEST_BEFORE_LONG : SHORTEST_BEFORE_ENDING;
    }

    /** Whether a year without its word stands before, as it does in the names of events: 2020|智能网联汽车大会. */
    private static boolean isYear(String text, int start) {
        return start >= YEAR && text.substring(start - YEAR, start).chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** A title without the word that says it is one: 全国双拥模范城|称号. */
    private int withoutTail(String text, int end, Ending ending) {
        return words.is(Kind.TITLE_TAIL, text.substring(ending.start(), end))
                && words.endingAt(text, ending.start()).isPresent() ? ending.start() : end;
    }

    private boolean isTitle(String text, int start) {
        return words.longestStart(Kind.TITLE, text.substring(start, Math.min(text.length(), start + 6))) > 0;
    }

    /** The name without 我区, 一批, 全面 and the like before it. */
    private int withoutLead(SentenceWords sentence, int from, int last) {
        int first = from;
        while (first < last) {
            Token token = sentence.tokens().get(first);
            String pos = token.pos();
            boolean lead = words.is(Kind.LEAD, token.text()) || pos.startsWith("d") || pos.startsWith("r")
                    || pos.startsWith("u") || pos.startsWith("q") || pos.startsWith("p") || pos.startsWith("c")
                    || pos.startsWith("m") && !token.text().startsWith("第")
                    && !sentence.text().startsWith(YEARS, token.end());
            if (!lead) {
                break;
            }
            first++;
        }
        return first;
    }
}
