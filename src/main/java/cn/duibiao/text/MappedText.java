package cn.duibiao.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A piece of text in which each UTF-16 unit knows where it stands in the source and how it is written there.
 *
 * <p>Cleaning may delete units and replace a unit by another one, never change their order. So an offset in the mended
 * text is also an offset in {@link #verbatim()}, and {@link #sourceStart()} of a stretch leads back to the source.
 * Units that a stage adds itself, such as the separator between two table cells, have no place in the source.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MappedText implements CharSequence {

    /** The source offset of a unit that does not stand in the source. */
    public static final int NOWHERE = -1;

    private static final MappedText EMPTY = new MappedText("", "", new int[0]);

    private final String text;
    private final String verbatim;
    private final int[] origins;

    private MappedText(String text, String verbatim, int[] origins) {
        this.text = text;
        this.verbatim = verbatim;
        this.origins = origins;
    }

    public static MappedText empty() {
        return EMPTY;
    }

    /** The whole of a source. */
    public static MappedText of(String source) {
        return of(source, 0, source.length());
    }

    /** The part of a source from {@code start} (inclusive) to {@code end} (exclusive). */
    public static MappedText of(String source, int start, int end) {
        Objects.checkFromToIndex(start, end, source.length());
        int[] origins = new int[end - start];
        Arrays.setAll(origins, i -> start + i);
        String part = source.substring(start, end);
        return new MappedText(part, part, origins);
    }

    /**
     * Text whose units stand at the given places of a source.
     *
     * @param origins one source offset for each unit, or {@link #NOWHERE}
     */
    public static MappedText of(String text, int[] origins) {
        if (text.length() != origins.length) {
            throw new IllegalArgumentException("text has %d units, origins %d".formatted(text.length(), origins.length));
        }
        return new MappedText(text, text, origins.clone());
    }

    /** Text added by a stage, without a place in the source. */
    public static MappedText added(String text) {
        int[] origins = new int[text.length()];
        Arrays.fill(origins, NOWHERE);
        return new MappedText(text, text, origins);
    }

    public static MappedText join(String separator, List<MappedText> parts) {
        MappedText between = added(separator);
        int length = parts.stream().mapToInt(MappedText::length).sum()
                + Math.max(0, parts.size() - 1) * separator.length();
        StringBuilder text = new StringBuilder(length);
        StringBuilder verbatim = new StringBuilder(length);
        int[] origins = new int[length];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (MappedText piece : i == 0 ? List.of(parts.get(i)) : List.of(between, parts.get(i))) {
                text.append(piece.text);
                verbatim.append(piece.verbatim);
                System.arraycopy(piece.origins, 0, origins, at, piece.length());
                at += piece.length();
            }
        }
        return new MappedText(text.toString(), verbatim.toString(), origins);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The mended text. */
    @Override
    public String toString() {
        return text;
    }

    /** The same units as {@link #toString()}, as they are written in the source. Of equal length. */
    public String verbatim() {
        return verbatim;
    }

    /** The first place in the source, or {@link #NOWHERE} where no unit has one. */
    public int sourceStart() {
        for (int origin : origins) {
            if (origin != NOWHERE) {
                return origin;
            }
        }
        return NOWHERE;
    }

    /** One behind the last place in the source, or {@link #NOWHERE} where no unit has one. */
    public int sourceEnd() {
        for (int i = origins.length - 1; i >= 0; i--) {
            if (origins[i] != NOWHERE) {
                return origins[i] + 1;
            }
        }
        return NOWHERE;
    }

    @Override
    public MappedText subSequence(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        return new MappedText(text.substring(start, end), verbatim.substring(start, end),
                Arrays.copyOfRange(origins, start, end));
    }

    public MappedText subSequence(int start) {
        return subSequence(start, text.length());
    }

    /** This text without white space (as {@link Character#isWhitespace}, and the no-break spaces) at both ends. */
    public MappedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    /** This text without the given spans, which are in order and do not overlap. */
    public MappedText without(List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        StringBuilder kept = new StringBuilder(text.length());
        StringBuilder keptVerbatim = new StringBuilder(text.length());
        int[] keptOrigins = new int[text.length()];
        int from = 0;
        int size = 0;
        for (int i = 0; i <= spans.size(); i++) {
            int to = i < spans.size() ? spans.get(i).start() : text.length();
            kept.append(text, from, to);
            keptVerbatim.append(verbatim, from, to);
            System.arraycopy(origins, from, keptOrigins, size, to - from);
            size += to - from;
            from = i < spans.size() ? spans.get(i).end() : to;
        }
        return new MappedText(kept.toString(), keptVerbatim.toString(), Arrays.copyOf(keptOrigins, size));
    }

    /** This text with each unit mapped to another; {@link #verbatim()} stays. */
    public MappedText mapUnits(IntUnaryOperator change) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) change.applyAsInt(units[i]);
        }
        return new MappedText(new String(units), verbatim, origins);
    }

    /**
     * This text with the units from {@code start} on read as {@code replacement}; {@link #verbatim()} stays.
     *
     * @param replacement takes the place of as many units as it has itself
     */
    public MappedText reading(int start, String replacement) {
        Objects.checkFromIndexSize(start, replacement.length(), text.length());
        return new MappedText(text.substring(0, start) + replacement + text.substring(start + replacement.length()),
                verbatim, origins);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
