package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Leaves out what the pages have at their top and bottom again and again: headers, footers, page numbers. */
final class PdfRunningHeads {

    private static final float MARGIN = 0.15f;
    private static final int LINES = 4;
    private static final int OFTEN = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–―－·•~ ]*(?:第 ?)?(?:\\d{1,3}|[ivxIVX]{1,5})(?: ?页)?(?: ?[/,，共] ?(?:共 ?)?\\d{1,3} ?页?)?[-—–―－·•~ ]*");

    private final List<PdfPage> pages;
    private final Map<String, Set<Integer>> seen = new HashMap<>();

    private PdfRunningHeads(List<PdfPage> pages) {
        this.pages = pages;
    }

    /** The items of each page without its running heads. */
    static List<List<PdfItem>> without(List<PdfPage> pages, List<List<PdfItem>> items) {
        PdfRunningHeads heads = new PdfRunningHeads(pages);
        for (int i = 0; i < items.size(); i++) {
            List<PdfItem> page = items.get(i);
            PdfPage place = pages.get(i);
            heads.edges(place, page).forEach(at -> heads.seen
                    .computeIfAbsent(key(place, page.get(at)), any -> new HashSet<>()).add(place.number()));
        }
        List<List<PdfItem>> bodies = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            bodies.add(heads.body(pages.get(i), items.get(i)));
        }
        return bodies;
    }

    private List<PdfItem> body(PdfPage page, List<PdfItem> items) {
        Set<Integer> edges = edges(page, items);
        List<PdfItem> body = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!edges.contains(i) || !isHead(page, items.get(i))) {
                body.add(items.get(i));
            }
        }
        return body;
    }

    private boolean isHead(PdfPage page, PdfItem item) {
        int times = seen.getOrDefault(key(page, item), Set.of()).size();
        long last = pages.get(pages.size() - 1).number();
        return times >= OFTEN || times == 2 && last <= OFTEN
                || PAGE_NUMBER.matcher(((PdfItem.Text) item).line().text()).matches();
    }

    /** Indices of the lines in the margins, with no table beyond them. */
    private Set<Integer> edges(PdfPage page, List<PdfItem> items) {
        Set<Integer> edges = new HashSet<>();
        IntPredicate isText = at -> items.get(at) instanceof PdfItem.Text;
        for (int i = 0; i < Math.min(LINES, items.size()) && isText.test(i)
                && items.get(i).top() < MARGIN * page.height(); i++) {
            edges.add(i);
        }
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - LINES) && isText.test(i)
                && items.get(i).top() > (1 - MARGIN) * page.height(); i--) {
            edges.add(i);
        }
        return edges;
    }

    /** The same for two pages where the lines differ in nothing but numbers. */
    private static String key(PdfPage page, PdfItem item) {
        String text = ((PdfItem.Text) item).line().text().replaceAll("\\d+", "#").replaceAll("\\s", "");
        return Math.round(item.top() / 6) + (item.top() > page.height() / 2 ? "v" : "^") + text;
    }
}
