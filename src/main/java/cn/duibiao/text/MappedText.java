package cn.duibiao.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A piece of text in which each UTF-16 unit knows where it stands in the source and how it is written there.
 *
 * <p>Cleaning may delete units, {@linkplain #hiding hide} them and replace a unit by another one, never change their order.
 * So {@link #sourceStart()} of a stretch leads back to the source, and {@link #verbatimOffset} to its place in
 * {@link #verbatim()}, which still holds what was hidden. Units that a stage adds itself, such as the separator between two
 * table cells, have no place in the source.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MappedText implements CharSequence {

    /** The source offset of a unit that does not stand in the source. */
    public static final int NOWHERE = -1;

    private static final int[] NONE_HIDDEN = {};
    private static final MappedText EMPTY = new MappedText("", "", new int[0]);

    private final String text;
    private final String verbatim;
    private final int[] origins;
    /** Where each unit stands in {@link #verbatim}; empty where nothing is hidden, so that each stands at its own offset. */
    private final int[] places;

    private MappedText(String text, String verbatim, int[] origins) {
        this(text, verbatim, origins, NONE_HIDDEN);
    }

    private MappedText(String text, String verbatim, int[] origins, int[] places) {
        this.text = text;
        this.verbatim = verbatim;
        this.origins = origins;
        this.places = verbatim.length() == text.length() ? NONE_HIDDEN : places;
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
        int[] places = new int[length];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (MappedText piece : i == 0 ? List.of(parts.get(i)) : List.of(between, parts.get(i))) {
                for (int unit = 0; unit < piece.length(); unit++) {
                    places[at + unit] = verbatim.length() + piece.verbatimOffset(unit);
                }
                text.append(piece.text);
                verbatim.append(piece.verbatim);
                System.arraycopy(piece.origins, 0, origins, at, piece.length());
                at += piece.length();
            }
        }
        return new MappedText(text.toString(), verbatim.toString(), origins, places);
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

    /** The same units as {@link #toString()}, as they are written in the source, with those that are hidden between them. */
    public String verbatim() {
        return verbatim;
    }

    /** Where the unit at an offset of this text stands in {@link #verbatim()}. */
    public int verbatimOffset(int offset) {
        return places.length == 0 ? offset : places[Objects.checkIndex(offset, places.length)];
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
        if (start == end) {
            return EMPTY;
        }
        int from = verbatimOffset(start);
        return new MappedText(text.substring(start, end), verbatim.substring(from, verbatimOffset(end - 1) + 1),
                Arrays.copyOfRange(origins, start, end), placesBehind(from, start, end));
    }

    private int[] placesBehind(int from, int start, int end) {
        if (places.length == 0) {
            return NONE_HIDDEN;
        }
        int[] behind = Arrays.copyOfRange(places, start, end);
        for (int i = 0; i < behind.length; i++) {
            behind[i] -= from;
        }
        return behind;
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
        return without(spans, false);
    }

    /**
     * This text without the given spans, which {@link #verbatim()} keeps: what belongs to the source's sentence and not to
     * its words, such as a reference to a note.
     *
     * @param spans in order, without overlaps
     */
    public MappedText hiding(List<Span> spans) {
        return without(spans, true);
    }

    private MappedText without(List<Span> spans, boolean keepVerbatim) {
        if (spans.isEmpty()) {
            return this;
        }
        StringBuilder kept = new StringBuilder(text.length());
        StringBuilder keptVerbatim = new StringBuilder(verbatim.length());
        int[] keptOrigins = new int[text.length()];
        int[] keptPlaces = new int[text.length()];
        int size = 0;
        int written = 0;
        int lost = 0;
        int from = 0;
        for (int i = 0; i <= spans.size(); i++) {
            Span gone = i < spans.size() ? spans.get(i) : new Span(text.length(), text.length());
            kept.append(text, from, gone.start());
            for (int unit = from; unit < gone.start(); unit++) {
                keptOrigins[size] = origins[unit];
                keptPlaces[size] = verbatimOffset(unit) - lost;
                size++;
            }
            if (!keepVerbatim && gone.length() > 0) {
                int end = verbatimOffset(gone.end() - 1) + 1;
                keptVerbatim.append(verbatim, written, verbatimOffset(gone.start()));
                lost += end - verbatimOffset(gone.start());
                written = end;
            }
            from = gone.end();
        }
        keptVerbatim.append(verbatim, written, verbatim.length());
        return new MappedText(kept.toString(), keptVerbatim.toString(), Arrays.copyOf(keptOrigins, size),
                Arrays.copyOf(keptPlaces, size));
    }

    /** This text with each unit mapped to another; {@link #verbatim()} stays. */
    public MappedText mapUnits(IntUnaryOperator change) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) change.applyAsInt(units[i]);
        }
        return new MappedText(new String(units), verbatim, origins, places);
    }

    /**
     * This text with the units from {@code start} on read as {@code replacement}; {@link #verbatim()} stays.
     *
     * @param replacement takes the place of as many units as it has itself
     */
    public MappedText reading(int start, String replacement) {
        Objects.checkFromIndexSize(start, replacement.length(), text.length());
        return new MappedText(text.substring(0, start) + replacement + text.substring(start + replacement.length()),
                verbatim, origins, places);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
