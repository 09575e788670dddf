package cn.duibiao.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A saved web page. Offsets count in the decoded page, tags included. */
final class HtmlReader {

    private static final int LOOK = 1 << 14;
    private static final Pattern TAGS =
            Pattern.compile("<!doctype html|<html[\\s>]|<body[\\s>]|<head[\\s>]|</(?:div|p|td|span)>");

    /** Whether a text is a page: by its name, or by tags near its start. */
    static boolean isHtml(String text, String lowerName) {
        String head = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
        boolean tagged = TAGS.matcher(head).find();
        return tagged && (head.stripLeading().startsWith("<") || lowerName.matches(".*\\.(x?html?|shtml|mht|jsp|aspx?)"));
    }

    SourceFile read(Decoded decoded, String path) {
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        HtmlBlocks blocks = new HtmlBlocks(decoded.text(), HtmlWeights.of(page));
        return new SourceFile(path, "html", decoded.charset(), decoded.damaged(), decoded.text(), false,
                page.title(), blocks.of(page.body()));
    }
}
