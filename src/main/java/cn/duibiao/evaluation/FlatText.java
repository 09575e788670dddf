package cn.duibiao.evaluation;

import cn.duibiao.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as evidence and annotations are compared in: compatibility forms folded (NFKC), lower case, without white space,
 * bars between cells and the debris of conversions, and with the notes that stand inside it moved to its end. Remembers
 * where its units come from. Immutable.
 */
final class FlatText {

    private static final Pattern DEBRIS = Pattern.compile("\\[(?:bookmark|footnoteRef):[^\\]]*+\\]");
    private static final Pattern NOTE = Pattern.compile("\\[\\p{Nd}++: [^\\]]*+\\]");
    private static final int CELL_BAR = '|';
    private static final int NOWHERE = -1;

    private final String text;
    private final int[] origins;
    private final int[] firstPlaces;
    private final int notesStart;

    private FlatText(String text, int notesStart, int[] origins, int originalLength) {
        this.text = text;
        this.notesStart = notesStart;
        this.origins = origins;
        this.firstPlaces = new int[originalLength];
        Arrays.fill(firstPlaces, NOWHERE);
        for (int i = origins.length - 1; i >= 0; i--) {
            firstPlaces[origins[i]] = i;
        }
    }

    static FlatText of(String original) {
        boolean[] debris = marked(DEBRIS, original);
        boolean[] notes = marked(NOTE, original);
        Builder builder = new Builder(original);
        for (boolean wanted : new boolean[] {false, true}) {
            for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
                if (notes[i] == wanted && !debris[i]) {
                    builder.add(i);
                }
            }
            builder.endPart();
        }
        return builder.build();
    }

    /** The comparable form of a short text. */
    static String plain(String original) {
        return of(original).text;
    }

    String text() {
        return text;
    }

    /** The text without the notes at its end. */
    String withoutNotes() {
        return text.substring(0, notesStart);
    }

    /** The first place whose origin is not before an offset of the original; 0 where there is none. */
    int firstFrom(int offset) {
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] >= offset) {
                return i;
            }
        }
        return 0;
    }

    /** Where a stretch of the original has gone, or empty where nothing of it is left. */
    Optional<Span> span(int start, int end) {
        int first = Integer.MAX_VALUE;
        int last = NOWHERE;
        for (int i = start; i < end; i++) {
            if (firstPlaces[i] != NOWHERE) {
                first = Math.min(first, firstPlaces[i]);
                last = Math.max(last, firstPlaces[i]);
            }
        }
        return last == NOWHERE ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    private static boolean[] marked(Pattern pattern, String text) {
        boolean[] marked = new boolean[text.length()];
        // Behind the last bracket nothing can match; without the limit each opening bracket would read on to the end.
        Matcher matcher = pattern.matcher(text).region(0, text.lastIndexOf(']') + 1);
        while (matcher.find()) {
            Arrays.fill(marked, matcher.start(), matcher.end(), true);
        }
        return marked;
    }

    private static final class Builder {

        private final String original;
        private final StringBuilder text;
        private final List<Integer> partEnds = new ArrayList<>();
        private int[] origins;

        Builder(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length());
            this.origins = new int[original.length()];
        }

        void add(int index) {
            int point = original.codePointAt(index);
            IntConsumer keep = folded -> keep(folded, index);
            if (Character.isIdeographic(point) && point <= 0x9FFF || point < 0x80 && !Character.isLetter(point)) {
                keep.accept(point);
            } else {
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                        .codePoints().forEach(keep);
            }
        }

        void endPart() {
            partEnds.add(text.length());
        }

        private void keep(int point, int index) {
            if (point == CELL_BAR || isSpace(point)) {
                return;
            }
            int size = Character.charCount(point);
            if (text.length() + size > origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + size);
            }
            Arrays.fill(origins, text.length(), text.length() + size, index);
            text.appendCodePoint(point);
        }

        /** White space as Python's {@code str.isspace} has it. */
        private static boolean isSpace(int point) {
            return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
        }

        FlatText build() {
            return new FlatText(text.toString(), partEnds.get(0), Arrays.copyOf(origins, text.length()), original.length());
        }
    }
}
