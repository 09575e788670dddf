package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes the marks of converters out of a line: bookmarks, references to notes, the notes themselves, control characters. */
final class Debris {

    private static final String BOOKMARK = "[bookmark:";
    private static final String REFERENCE = "[footnoteRef:";
    /** Stands before a raised reference in the marks of some converters. */
    private static final char RAISED = '^';
    private static final int LONGEST_MARK = 200;
    private static final int LONGEST_NOTE = 6000;

    private Debris() {
    }

    /** A line without debris, and the notes that stood in it. */
    record Mended(MappedText text, List<Footnote> notes) {
    }

    static Mended mend(MappedText line) {
        String text = line.toString();
        List<Span> gone = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int end = at + 1;
            if (unit == '[' || unit == '［') {
                end = converterMark(text, at);
                if (end == at) {
                    end = note(line, text, at, notes);
                }
                if (end > at) {
                    gone.add(new Span(at, end));
                }
                end = Math.max(end, at + 1);
            } else if (isInvisible(unit)) {
                gone.add(new Span(at, end));
            }
            at = end;
        }
        return new Mended(withoutReferences(line.without(gone)), notes);
    }

    /** References to notes that the source prints in the sentence stay in what is quoted, but are no words. */
    private static MappedText withoutReferences(MappedText line) {
        String text = line.toString();
        List<Span> marks = new ArrayList<>();
        for (int at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at + 1)) {
            int end = reference(text, at);
            if (end > at) {
                marks.add(new Span(text.charAt(at - 1) == RAISED ? at - 1 : at, end));
            }
        }
        return line.hiding(marks);
    }

    private static int nextBracket(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '[' || text.charAt(i) == '［') {
                return i;
            }
        }
        return -1;
    }

    /** Where a bookmark or a reference of a converter that begins here ends; the place itself where none does. */
    private static int converterMark(String text, int at) {
        if (text.startsWith(BOOKMARK, at) || text.startsWith(REFERENCE, at)) {
            int end = text.indexOf(']', at);
            return end < 0 || end - at > LONGEST_MARK ? at : end + 1;
        }
        return at;
    }

    /** Where a reference such as {@code [8]} that begins here ends; the place itself where none does. */
    private static int reference(String text, int at) {
        int digits = digitsEnd(text, at + 1);
        boolean closed = digits > at + 1 && digits - at <= 4 && digits < text.length() && "]］".indexOf(text.charAt(digits)) >= 0;
        boolean refers = closed && at > 0 && !Character.isWhitespace(text.charAt(at - 1))
                && (Chinese.isHan(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at - 1)));
        return refers ? digits + 1 : at;
    }

    /** Where a note {@code [N: body]} that begins here ends; the place itself where none does. */
    private static int note(MappedText line, String text, int at, List<Footnote> notes) {
        int digits = digitsEnd(text, at + 1);
        if (digits == at + 1 || digits - at > 4 || !text.startsWith(": ", digits) && !text.startsWith(":“", digits)) {
            return at;
        }
        int depth = 0;
        for (int i = at; i < Math.min(text.length(), at + LONGEST_NOTE); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                MappedText body = Spacing.tidy(mend(line.subSequence(digits + 1, i)).text());
                notes.add(new Footnote(Integer.parseInt(text.substring(at + 1, digits)), body));
                return i + 1;
            }
        }
        return at;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isInvisible(char unit) {
        return Character.isISOControl(unit) && unit != '\t' && unit != '\n' || unit >= '\u200B' && unit <= '\u200F'
                || unit == '\uFEFF' || unit == '\u00AD' || unit == '\u2060' || unit == '\uFFFC';
    }
}
