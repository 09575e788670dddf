package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Divides a sentence into clauses and gives each quantity the words that belong to it. Linear in the sentence. */
final class ClauseSplitter {

    /** What stands farther from a number does not name it; keeps the work on endless clauses linear. */
    private static final int LONGEST_SIDE = 120;
    private static final String STOPS = ",，;；。！？!?:：";

    private static final String SENTENCE_ENDS = ";；。！？!?";

    private final Wordings words;
    private final WordPattern levels;

    ClauseSplitter(Wordings words) {
        this.words = words;
        this.levels = words.pattern("(?:{level}、)*{level}");
    }

    /** Whether what stands before this mark is another statement. */
    static boolean endsSentence(char mark) {
        return SENTENCE_ENDS.indexOf(mark) >= 0;
    }

    /** Where the clause begins that ends at a place, looking back no farther than {@code farthest}. */
    static int clauseStart(String text, int end, int farthest) {
        int start = end;
        while (start > Math.max(0, farthest) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the statement begins that goes on at a place; the place itself if it begins before {@code farthest}. */
    static int statementStart(String text, int place, int farthest) {
        int start = place;
        while (start > Math.max(0, farthest) && !endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start <= farthest ? place : start;
    }

    /**
     * @param text       half-width sentence
     * @param quantities in it, in order
     */
    List<QuantityContext> contexts(String text, List<Quantity> quantities) {
        boolean[] inside = insideQuantities(text, quantities);
        List<QuantityContext> contexts = new ArrayList<>(quantities.size());
        int next = 0;
        int start = 0;
        boolean bracketed = false;
        for (int i = 0; i <= text.length() && next < quantities.size(); i++) {
            boolean end = i == text.length();
            char unit = end ? '。' : text.charAt(i);
            boolean bracket = !end && (unit == '(' || unit == ')') && !inside[i] && holdsQuantity(text, quantities, i, unit);
            boolean listGoesOn = unit == ',' && quantities.get(next).span().start() > i && isListOfEach(text, start, i);
            if (!end && (inside[i] || listGoesOn || STOPS.indexOf(unit) < 0 && !bracket)) {
                continue;
            }
            int last = next;
            while (last < quantities.size() && quantities.get(last).span().start() < i) {
                last++;
            }
            addClause(text, quantities.subList(next, last), new Span(start, i), bracketed, contexts);
            next = last;
            start = i + 1;
            bracketed = unit == '(';
        }
        return contexts;
    }

    /** 甲、乙、丙,分别完成…: the comma behind the list divides nothing. */
    private boolean isListOfEach(String text, int start, int comma) {
        return words.startingAt(WordingRole.EACH, text, comma + 1).isPresent() && text.lastIndexOf('、', comma) >= start;
    }

    private static boolean[] insideQuantities(String text, List<Quantity> quantities) {
        boolean[] inside = new boolean[text.length()];
        for (Quantity quantity : quantities) {
            for (int i = quantity.span().start(); i < quantity.span().end(); i++) {
                inside[i] = true;
            }
        }
        return inside;
    }

    /** A bracket divides only where a quantity stands inside the pair; 企业(工程)技术中心 stays whole. */
    private static boolean holdsQuantity(String text, List<Quantity> quantities, int bracket, char unit) {
        int other = unit == '(' ? text.indexOf(')', bracket) : text.lastIndexOf('(', bracket);
        int from = Math.min(bracket, other);
        int to = Math.max(bracket, other);
        if (other < 0) {
            return false;
        }
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).span().start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quantities.size() && quantities.get(low).span().start() < to;
    }

    private void addClause(String text, List<Quantity> quantities, Span clause, boolean bracketed,
                           List<QuantityContext> contexts) {
        int left = clause.start();
        Link link = bracketed ? Link.BRACKETED : Link.FIRST;
        for (int k = 0; k < quantities.size(); k++) {
            Span here = quantities.get(k).span();
            Gap gap = k + 1 < quantities.size() ? gap(text, here.end(), quantities.get(k + 1).span().start())
                    : new Gap(clause.end(), clause.end(), false);
            String before = text.substring(Math.max(left, here.start() - LONGEST_SIDE), here.start());
            String behind = text.substring(here.end(), Math.min(gap.rightEnd(), here.end() + LONGEST_SIDE));
            String noun = quantities.get(k).noun();
            contexts.add(new QuantityContext(quantities.get(k), before, noun.isEmpty() ? behind : noun, link, clause));
            left = gap.leftStart();
            link = gap.listed() || !noun.isEmpty() && behind.isEmpty() ? Link.LISTED : Link.RUN_ON;
        }
    }

    /** Where the words of one quantity end and those of the next begin. */
    private record Gap(int rightEnd, int leftStart, boolean listed) {
    }

    private Gap gap(String text, int from, int to) {
        Optional<String> last = listWord(role -> words.endingAt(role, text, to)).filter(word -> to - word.length() >= from);
        if (last.isPresent()) {
            return new Gap(to - last.get().length(), to, true);
        }
        String between = text.substring(from, to);
        int comma = between.endsWith("、") ? between.length() - 1 : firstListMark(between);
        if (comma >= 0) {
            return new Gap(from + comma, from + comma + 1, true);
        }
        return listWord(role -> words.startingAt(role, text, from)).map(word -> new Gap(from, from + word.length(), true))
                .orElseGet(() -> new Gap(to, from, false));
    }

    /** 423个省、市重点项目: between words for levels it ends nothing. */
    private int firstListMark(String between) {
        int comma = between.indexOf('、');
        while (comma > 0 && levels.matcher(between).region(0, comma).matches()) {
            comma = between.indexOf('、', comma + 1);
        }
        return comma;
    }

    private static Optional<String> listWord(Function<WordingRole, Optional<String>> find) {
        return find.apply(WordingRole.AND).or(() -> find.apply(WordingRole.AND_ALSO));
    }
}
