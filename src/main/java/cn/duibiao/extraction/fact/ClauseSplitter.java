package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Divides a sentence into clauses and gives each quantity the words that belong to it. Linear in the sentence. */
final class ClauseSplitter {

    /** What stands farther from a number does not name it; keeps the work on endless clauses linear. */
    private static final int LONGEST_SIDE = 120;
    private static final String STOPS = ",，;；。！？!?:：";
    private static final List<String> LIST_WORDS = List.of("以及", "、", "和", "及", "与", "并");

    private static final String SENTENCE_ENDS = ";；。！？!?";

    private ClauseSplitter() {
    }

    /** Whether what stands before this mark is another statement. */
    static boolean endsSentence(char mark) {
        return SENTENCE_ENDS.indexOf(mark) >= 0;
    }

    /** Where the clause begins that ends at a place, looking back no farther than {@code farthest}. */
    static int clauseStart(String text, int end, int farthest) {
        int start = end;
        while (start > farthest && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /**
     * @param text       half-width sentence
     * @param quantities in it, in order
     */
    static List<QuantityContext> contexts(String text, List<Quantity> quantities) {
        boolean[] inside = insideQuantities(text, quantities);
        List<QuantityContext> contexts = new ArrayList<>(quantities.size());
        int next = 0;
        int start = 0;
        boolean bracketed = false;
        for (int i = 0; i <= text.length() && next < quantities.size(); i++) {
            boolean end = i == text.length();
            char unit = end ? '。' : text.charAt(i);
            boolean bracket = !end && (unit == '(' || unit == ')') && !inside[i] && holdsQuantity(text, quantities, i, unit);
            if (!end && (inside[i] || STOPS.indexOf(unit) < 0 && !bracket)) {
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

    private static void addClause(String text, List<Quantity> quantities, Span clause, boolean bracketed,
                                  List<QuantityContext> contexts) {
        int left = clause.start();
        Link link = bracketed ? Link.BRACKETED : Link.FIRST;
        for (int k = 0; k < quantities.size(); k++) {
            Span here = quantities.get(k).span();
            Gap gap = k + 1 < quantities.size() ? gap(text, here.end(), quantities.get(k + 1).span().start())
                    : new Gap(clause.end(), clause.end(), false);
            String before = text.substring(Math.max(left, here.start() - LONGEST_SIDE), here.start());
            String behind = text.substring(here.end(), Math.min(gap.rightEnd(), here.end() + LONGEST_SIDE));
            contexts.add(new QuantityContext(quantities.get(k), before, behind, link, clause));
            left = gap.leftStart();
            link = gap.listed() ? Link.LISTED : Link.RUN_ON;
        }
    }

    /** Where the words of one quantity end and those of the next begin. */
    private record Gap(int rightEnd, int leftStart, boolean listed) {
    }

    /** 参与60项, 惠及1681户: not a conjunction. */
    private static boolean endsOtherWord(String text, int at, String word) {
        return at > 0 && (word.equals("与") && "参给授赋".indexOf(text.charAt(at - 1)) >= 0
                || word.equals("及") && "惠涉普波遍触以".indexOf(text.charAt(at - 1)) >= 0
                || word.equals("和") && "共饱".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static Gap gap(String text, int from, int to) {
        for (String word : LIST_WORDS) {
            int at = to - word.length();
            if (at >= from && text.startsWith(word, at) && !endsOtherWord(text, at, word)) {
                return new Gap(to - word.length(), to, true);
            }
        }
        int comma = text.indexOf('、', from);
        if (comma >= 0 && comma < to) {
            return new Gap(comma, comma + 1, true);
        }
        for (String word : LIST_WORDS) {
            if (text.startsWith(word, from)) {
                return new Gap(from, from + word.length(), true);
            }
        }
        return new Gap(to, from, false);
    }
}
