package cn.duibiao.document;

import cn.duibiao.knowledge.HeadingWords;
import java.util.Optional;

/**
 * Finds where a heading ends that is glued to the text behind it, by words that headings end with and texts begin with.
 * Where the words leave doubt the shorter heading is taken, so that no text is swallowed.
 */
final class HeadingEnd {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_SENTENCE = 6;
    private static final int NEAR = 12;
    private static final int SURE = 2;

    private final HeadingWords words;

    HeadingEnd(HeadingWords words) {
        this.words = words;
    }

    /**
     * The place behind the heading.
     *
     * @param from     behind the number mark
     * @param to       as far as the heading can reach
     * @param sentence whether {@code to} ends a sentence that could itself be the whole heading
     * @return empty where no end is likely
     */
    Optional<Integer> of(String text, int from, int to, boolean sentence) {
        int best = 0;
        int place = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (i - from >= SHORTEST && depth == 0) {
                int closing = words.closing(text, i);
                boolean opening = words.opens(text, i);
                int score = closing > 0 && opening ? closing + 2 : closing >= 3 && mayFollow(unit) ? closing : 0;
                boolean tooShort = sentence && i - from < SHORTEST_OF_SENTENCE;
                boolean further = score == best && i - place <= NEAR && noComma(text, place, i);
                if (!tooShort && (score > best || score > 0 && further)) {
                    best = score;
                    place = i;
                }
            }
            depth += "（(“‘《".indexOf(unit) >= 0 ? 1 : "）)”’》".indexOf(unit) >= 0 ? -1 : 0;
        }
        if (best >= SURE) {
            return Optional.of(place);
        }
        return sentence ? Optional.empty() : weak(text, from, to);
    }

    /** The last likely end before the second comma, where only the heading's own end speaks for it. */
    private Optional<Integer> weak(String text, int from, int to) {
        int place = 0;
        int commas = 0;
        int depth = 0;
        for (int i = from; i < to && commas < 2; i++) {
            char unit = text.charAt(i);
            commas += unit == ',' || unit == '，' ? 1 : 0;
            if (unit == '。' || unit == ':' || unit == '：') {
                break;
            }
            if (i - from >= 2 * SHORTEST && depth == 0 && words.closing(text, i) > 0 && mayFollow(unit)) {
                place = i;
            }
            depth += "（(“‘《".indexOf(unit) >= 0 ? 1 : "）)”’》".indexOf(unit) >= 0 ? -1 : 0;
        }
        return place == 0 ? Optional.empty() : Optional.of(place);
    }

    private static boolean noComma(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == '，') {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollow(char unit) {
        return "的和与及、，,；;。了得地".indexOf(unit) < 0;
    }
}
