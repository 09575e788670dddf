package cn.duibiao.reading;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text and how much linked text every element of a page holds, counted in one walk. */
final class HtmlWeights {

    /** An element that calls itself furniture is believed only where it holds less of the page's text than this. */
    private static final double SMALL = 0.3;

    private static final Set<String> INVISIBLE = Set.of("script", "style", "noscript", "template", "textarea", "select",
            "option", "button", "input", "svg", "iframe", "object", "head");
    private static final Set<String> FURNITURE = Set.of("nav", "header", "footer", "aside", "form", "menu");
    private static final Pattern FURNITURE_NAME = Pattern.compile("(?:^|[\\s_-])(?:nav|navbar|menu|foot|footer|header|"
            + "sidebar|side|share|comment|comments|breadcrumb|crumb|crumbs|login|search|page[rn]|pagination|copyright|"
            + "toolbar|related|recommend|advert|ads?|banner|qrcode|friendlink|hot)(?:$|[\\s_-])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Map<Element, int[]> counts = new IdentityHashMap<>();
    private final int total;

    private HtmlWeights(Document page) {
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    counts.put(element, new int[2]);
                } else if (node instanceof TextNode text && !text.isBlank() && node.parent() instanceof Element parent) {
                    counts.get(parent)[0] += text.getWholeText().strip().length();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    int[] own = counts.get(element);
                    if (isInvisible(element)) {
                        own[0] = 0;
                    }
                    if (element.nameIs("a")) {
                        own[1] = own[0];
                    }
                    if (element.parent() != null) {
                        int[] outer = counts.get(element.parent());
                        outer[0] += own[0];
                        outer[1] += own[1];
                    }
                }
            }
        });
        this.total = Math.max(1, counts.get(page)[0]);
    }

    static HtmlWeights of(Document page) {
        return new HtmlWeights(page);
    }

    static boolean isInvisible(Element element) {
        return INVISIBLE.contains(element.normalName()) || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    /** Whether an element is navigation, a form, a footer and the like, by its tag or its class, and small enough. */
    boolean isFurniture(Element element) {
        if (isInvisible(element)) {
            return true;
        }
        boolean named = FURNITURE.contains(element.normalName())
                || !element.nameIs("body") && FURNITURE_NAME.matcher(
                        (element.className() + " " + element.id()).toLowerCase(Locale.ROOT)).find();
        return named && counts.get(element)[0] < SMALL * total;
    }

    int textLength(Element element) {
        return counts.get(element)[0];
    }
}
