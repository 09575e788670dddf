package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names by how they end: 复旦大学附属中山医院, 长三角科创走廊, “青峰”人才政策. */
final class SuffixNames {

    private static final int MOST_TOKENS = 12;
    private static final int LONGEST = 32;
    private static final int LONGEST_QUOTE = 14;
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
        return !(next.start() == sentence.tokens().get(last).end() && next.text().length() == 1
                && SIDES.contains(next.text()) && words.endingAt(sentence.text(), next.end()).isPresent());
    }

    private Optional<FoundName> name(SentenceWords sentence, int last, Ending ending) {
        int end = sentence.tokens().get(last).end();
        int first = trimmed(sentence, leftmost(sentence, last, ending), last, ending.start());
        int start = sentence.tokens().get(first).start();
        if (start >= ending.start() || end - start > LONGEST) {
            return Optional.empty();
        }
        String text = sentence.text().substring(start, end);
        if (words.is(Kind.NEVER, text) || !isProper(sentence, first, last, start, ending.start(), text)) {
            return Optional.empty();
        }
        Type type = words.startsWith(Kind.TITLE, text)
                ? ending.suffix().titled().orElse(ending.suffix().type()) : ending.suffix().type();
        return Optional.of(new FoundName(new Span(start, end), type, FoundName.NORMAL));
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
        char kind = token.pos().isEmpty() ? 'w' : token.pos().charAt(0);
        return switch (kind) {
            case 'n', 'j', 'b', 'g', 's', 'l', 'i' -> !token.pos().equals("nnt");
            case 'f' -> SIDES.contains(text);
            case 'a' -> true;
            case 'v' -> token.pos().equals("vn");
            case 'm' -> isOrdinal(sentence, index)
                    && (after == index + 1 && ORDER_WORDS.contains(sentence.tokens().get(after).text())
                    || text.startsWith("第") || startsNumberedName(sentence, after));
            case 'x' -> isLatin(text);
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

    private int trimmed(SentenceWords sentence, int leftmost, int last, int endingStart) {
        int first = leftmost;
        while (first < last && sentence.tokens().get(first).start() < endingStart && isEdge(sentence, first)) {
            first++;
        }
        return first;
    }

    private boolean isEdge(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (sentence.isRegionAt(token.start())) {
            return false;
        }
        if (words.is(Kind.EDGE, token.text()) && !words.is(Kind.PROPER, token.text())) {
            return true;
        }
        return token.pos().startsWith("v") || token.pos().startsWith("a") || token.pos().equals("m") && !isOrdinal(sentence, index)
                || ORDER_WORDS.contains(token.text());
    }

    private boolean isProper(SentenceWords sentence, int first, int last, int start, int endingStart, String text) {
        if (words.startsWith(Kind.PROPER, text) || text.startsWith("第")) {
            return true;
        }
        for (int i = first; i <= last && sentence.tokens().get(i).start() < endingStart; i++) {
            Token token = sentence.tokens().get(i);
            boolean named = token.pos().startsWith("ns") || token.pos().startsWith("nr") || token.pos().startsWith("nt")
                    || token.text().equals("“") || isLatin(token.text());
            if (named && token.start() < endingStart) {
                return true;
            }
        }
        return sentence.hasRegionIn(start, endingStart);
    }
}
