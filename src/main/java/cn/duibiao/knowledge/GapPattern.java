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

    /** What the first gap of a place where the phrase stands holds, "" for a phrase without one. */
    public String gap(String text, Span place) {
        int from = place.start() + parts.get(0).length();
        return parts.size() == 1 ? "" : text.substring(from, behindGap(text, from, parts.get(1)));
    }

    private int matchFrom(String text, int start) {
        int at = start + parts.get(0).length();
        for (int i = 1; i < parts.size(); i++) {
            int next = behindGap(text, at, parts.get(i));
            if (next < 0) {
                return -1;
            }
            at = next + parts.get(i).length();
        }
        return at;
    }

    /** Where a part stands within reach of a gap that begins at a place; -1 if it does not. */
    private static int behindGap(String text, int from, String part) {
        for (int at = from; at <= from + LONGEST_GAP && at < text.length(); at++) {
            if (text.startsWith(part, at)) {
                return at;
            }
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
