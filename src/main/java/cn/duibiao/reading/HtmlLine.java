package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Collects the text of a line, each unit with its place in the page; an entity stands where its {@code &} is. */
final class HtmlLine {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private int linked;

    HtmlLine(String source) {
        this.source = source;
    }

    void add(TextNode node, boolean inLink) {
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : MappedText.NOWHERE;
        int to = range.isTracked() ? Math.min(range.endPos(), source.length()) : MappedText.NOWHERE;
        int before = text.length();
        if (from < 0) {
            node.getWholeText().chars().forEach(unit -> append((char) unit, MappedText.NOWHERE));
        } else {
            addRaw(from, to);
        }
        linked += inLink ? text.length() - before : 0;
    }

    private void addRaw(int from, int to) {
        Matcher entity = ENTITY.matcher(source).region(from, to);
        int at = from;
        while (at < to) {
            char unit = source.charAt(at);
            if (unit == '&' && entity.region(at, to).lookingAt()) {
                String read = Parser.unescapeEntities(entity.group(), false);
                for (int i = 0; i < read.length(); i++) {
                    append(read.charAt(i), at);
                }
                at = entity.end();
            } else {
                append(unit, at);
                at++;
            }
        }
    }

    /** White space of the page's source is one blank at most, and none next to a Han character or a blank. */
    private void append(char unit, int origin) {
        boolean layout = unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
        if (layout && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        if (origins.length == text.length()) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(layout ? ' ' : unit);
    }

    MappedText text() {
        MappedText all = MappedText.of(text.toString(), Arrays.copyOf(origins, text.length()));
        return all.strip();
    }

    double linkShare() {
        return text.length() == 0 ? 0 : Math.min(1.0, (double) linked / text.length());
    }
}
