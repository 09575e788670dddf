package cn.duibiao.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import cn.duibiao.text.Span;

/**
 * A phrase in which {@code …} stands for up to eight other characters, punctuation excepted.
 *
 * <p>Immutable. Matching takes time linear in the text for the short phrases of data files.
 */
public final class GapPattern {

    private static final int LONGEST_GAP = 8;
    private static final String STOPS = "，,。；;：:！？!?";

    private final List<String> parts;

    private GapPattern(List<String> parts) {
        this.parts = parts;
    }

    public static GapPattern of(String phrase) {
        List<String> parts = Arrays.stream(phrase.split("…")).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase");
        }
        return new GapPattern(parts);
    }

    /** How many characters it names: a measure of how specific it is. */
    public int weight() {
        return parts.stream().mapToInt(String::length).sum();
    }

    /** What every text with the phrase has in it: the part before the first gap. */
    String beginning() {
        return parts.get(0);
    }

    public boolean isIn(String text) {
        return find(text, 0).isPresent();
    }

    /** The first place at or behind {@code from} where the phrase stands. */
    public Optional<Span> find(String text, int from) {
        for (int start = text.indexOf(parts.get(0), from); start >= 0; start = text.indexOf(parts.get(0), start + 1)) {
            int end = matchFrom(text, start);
            if (end >= 0) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    private int matchFrom(String text, int start) {
        int at = start + parts.get(0).length();
        for (String part : parts.subList(1, parts.size())) {
            int next = text.indexOf(part, at);
            if (next < 0 || next - at > LONGEST_GAP || hasStop(text, at, next)) {
                return -1;
            }
            at = next + part.length();
        }
        return at;
    }

    private static boolean hasStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
