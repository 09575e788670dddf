package cn.duibiao.report;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a passage that shows the matches, with the matches marked.
 *
 * @param open  before a match
 * @param close behind it
 */
public record Snippet(String open, String close) {

    /** Greatest length in UTF-16 units, without marks. */
    private static final int LENGTH = 180;
    /** Where a text may be cut, the best places first. */
    private static final List<String> BORDERS = List.of("。！？!?\n", "；;", "，、：");
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
     * The sentences with the most matches, as many as there is room for. A sentence that is too long is cut behind a
     * lesser mark, and only where there is none in the middle.
     *
     * @param matches in order, without overlaps
     */
    public String of(String text, List<Span> matches) {
        Span shown = text.length() <= LENGTH ? new Span(0, text.length()) : best(pieces(text), matches);
        StringBuilder snippet = new StringBuilder(shown.start() > 0 ? CUT : "");
        int at = shown.start();
        for (Span match : matches) {
            if (match.start() >= at && match.end() <= shown.end()) {
                snippet.append(text, at, match.start()).append(open).append(text, match.start(), match.end()).append(close);
                at = match.end();
            }
        }
        return snippet.append(text, at, shown.end()).append(shown.end() < text.length() ? CUT : "").toString()
                .replaceAll("\\s+", " ").strip();
    }

    /** The neighbouring pieces that show most of what matched. */
    private static Span best(List<Span> pieces, List<Span> matches) {
        Span best = pieces.get(0);
        int most = -1;
        int last = 0;
        for (int first = 0; first < pieces.size(); first++) {
            int start = pieces.get(first).start();
            last = Math.max(first, last);
            while (last + 1 < pieces.size() && pieces.get(last + 1).end() - start <= LENGTH) {
                last++;
            }
            Span shown = new Span(start, pieces.get(last).end());
            int matched = matches.stream().filter(match -> match.start() >= shown.start() && match.end() <= shown.end())
                    .mapToInt(Span::length).sum();
            if (matched > most) {
                most = matched;
                best = shown;
            }
        }
        return best;
    }

    /** The text in pieces, none of them longer than a snippet. */
    private static List<Span> pieces(String text) {
        List<Span> pieces = List.of(new Span(0, text.length()));
        for (String marks : BORDERS) {
            pieces = pieces.stream().flatMap(piece -> piece.length() <= LENGTH ? Stream.of(piece)
                    : cut(text, piece, marks).stream()).toList();
        }
        return pieces.stream().flatMap(piece -> cutAnywhere(text, piece).stream()).toList();
    }

    /** Cut behind marks; further marks and closing quotes and brackets stay with them. */
    private static List<Span> cut(String text, Span piece, String marks) {
        List<Span> parts = new ArrayList<>();
        int start = piece.start();
        int at = start;
        while (at < piece.end()) {
            boolean border = marks.indexOf(text.charAt(at)) >= 0;
            at++;
            while (border && at < piece.end() && (Chinese.isCloser(text.charAt(at)) || marks.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (border || at == piece.end()) {
                parts.add(new Span(start, at));
                start = at;
            }
        }
        return parts;
    }

    private static List<Span> cutAnywhere(String text, Span piece) {
        List<Span> parts = new ArrayList<>();
        int start = piece.start();
        while (start < piece.end()) {
            int end = whole(text, Math.min(piece.end(), start + LENGTH));
            parts.add(new Span(start, end));
            start = end;
        }
        return parts;
    }

    /** Not between the halves of a surrogate pair. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
