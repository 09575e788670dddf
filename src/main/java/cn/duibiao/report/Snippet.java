package cn.duibiao.report;

import cn.duibiao.text.Span;
import java.util.List;

/**
 * The part of a passage that shows the matches, with the matches marked.
 *
 * @param open  before a match
 * @param close behind it
 */
public record Snippet(String open, String close) {

    /** Greatest length in UTF-16 units, without marks. */
    private static final int LENGTH = 180;
    /** What stands before the first match. */
    private static final int LEAD = 40;
    private static final String CUT = "…";

    /** Marks for a terminal: bold. */
    public static Snippet forTerminal() {
        return new Snippet("\u001B[1;31m", "\u001B[0m");
    }

    /** Marks that survive in a file. */
    public static Snippet plain() {
        return new Snippet("【", "】");
    }

    /**
     * The stretch of the text with the most matches.
     *
     * @param matches in order, without overlaps
     */
    public String of(String text, List<Span> matches) {
        int start = text.length() <= LENGTH ? 0 : start(text, matches);
        int end = text.length() <= LENGTH ? text.length() : whole(text, Math.min(text.length(), start + LENGTH));
        StringBuilder snippet = new StringBuilder(start > 0 ? CUT : "");
        int at = start;
        for (Span match : matches) {
            if (match.start() >= at && match.end() <= end) {
                snippet.append(text, at, match.start()).append(open).append(text, match.start(), match.end()).append(close);
                at = match.end();
            }
        }
        return snippet.append(text, at, end).append(end < text.length() ? CUT : "").toString()
                .replaceAll("\\s+", " ").strip();
    }

    /** Where to begin so that most of the matched text is shown. */
    private static int start(String text, List<Span> matches) {
        int best = 0;
        int most = -1;
        for (Span first : matches) {
            int start = Math.max(0, Math.min(first.start() - LEAD, text.length() - LENGTH));
            int end = start + LENGTH;
            int shown = matches.stream().filter(match -> match.start() >= start && match.end() <= end)
                    .mapToInt(Span::length).sum();
            if (shown > most) {
                most = shown;
                best = start;
            }
        }
        return whole(text, best);
    }

    /** Not between the halves of a surrogate pair. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
