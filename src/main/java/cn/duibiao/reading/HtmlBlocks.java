package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the elements of a page into lines and tables. */
final class HtmlBlocks {

    /** Deeper nesting is read as flat text: real pages have less than 60 levels. */
    private static final int MAX_DEPTH = 500;

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em",
            "font", "i", "ins", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
            "wbr", "o:p", "st1:chsdate", "st1:chmetcnv");

    private final String source;
    private final HtmlWeights weights;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private HtmlLine line;
    private int links;

    HtmlBlocks(String source, HtmlWeights weights) {
        this.source = source;
        this.weights = weights;
        this.line = new HtmlLine(source);
    }

    List<SourceBlock> of(Element body) {
        add(body, 0, 0);
        flush(0);
        return blocks;
    }

    private void add(Node node, int heading, int depth) {
        if (node instanceof TextNode text) {
            line.add(text, links > 0);
        } else if (node instanceof Element element && !weights.isFurniture(element)) {
            addElement(element, heading, depth);
        }
    }

    private void addElement(Element element, int heading, int depth) {
        String name = element.normalName();
        if (name.equals("br")) {
            flush(heading);
        } else if (depth > MAX_DEPTH) {
            element.stream().flatMap(inner -> inner.textNodes().stream()).forEach(text -> line.add(text, false));
        } else if (name.equals("table") && HtmlTable.isData(element, weights)) {
            flush(heading);
            new HtmlTable(source).grid(element).ifPresent(blocks::add);
        } else if (INLINE.contains(name) || isUnknownInline(element)) {
            addChildren(element, heading, depth, name.equals("a"));
        } else {
            int level = name.matches("h[1-6]") ? name.charAt(1) - '0' : heading;
            flush(heading);
            addChildren(element, level, depth, false);
            flush(level);
        }
    }

    private static boolean isUnknownInline(Element element) {
        return !element.tag().isKnownTag();
    }

    private void addChildren(Element element, int heading, int depth, boolean link) {
        links += link ? 1 : 0;
        for (Node child : element.childNodes()) {
            add(child, heading, depth + 1);
        }
        links -= link ? 1 : 0;
    }

    private void flush(int heading) {
        MappedText text = line.text();
        if (!text.isBlank()) {
            blocks.add(new SourceBlock.Line(text, heading, line.linkShare()));
        }
        line = new HtmlLine(source);
    }
}
