package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the lines of a document begin and end: the same for all left pages, and for all right ones. */
final class PdfMargins {

    private static final double OUTLIERS = 0.05;
    private static final float SAME_SIZE = 0.1f;

    private final Map<String, Column> columns = new HashMap<>();
    private final float size;

    private PdfMargins(float size) {
        this.size = size;
    }

    /**
     * The text column of a page, in points.
     *
     * @param pitch the usual distance of two lines
     */
    record Column(float left, float right, float pitch) {
    }

    static PdfMargins of(List<PdfPage> pages, List<List<PdfItem>> items) {
        PdfMargins margins = new PdfMargins(size(items));
        Map<String, List<List<PdfItem>>> kinds = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            kinds.computeIfAbsent(kind(pages.get(i)), any -> new ArrayList<>()).add(items.get(i));
        }
        kinds.forEach((kind, group) -> margins.columns.put(kind, margins.column(group)));
        return margins;
    }

    /** Size of most characters. */
    float size() {
        return size;
    }

    Column on(PdfPage page) {
        return columns.get(kind(page));
    }

    boolean isBody(PdfLine line) {
        return Math.abs(line.size() - size) <= SAME_SIZE * size;
    }

    /** Marks at the end of a line may hang in the margin. */
    private static float right(PdfLine line) {
        boolean mark = "，。、；：".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        return mark ? line.right() - line.size() : line.right();
    }

    private static String kind(PdfPage page) {
        return page.number() % 2 + "/" + Math.round(page.width());
    }

    private static float size(List<List<PdfItem>> items) {
        Map<Float, Integer> sizes = new TreeMap<>();
        for (List<PdfItem> page : items) {
            for (PdfItem item : page) {
                if (item instanceof PdfItem.Text text) {
                    sizes.merge(Math.round(text.line().size() * 2) / 2f, text.line().text().length(), Integer::sum);
                }
            }
        }
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1f);
    }

    private Column column(List<List<PdfItem>> pages) {
        List<PdfLine> lines = pages.stream().flatMap(List::stream).filter(PdfItem.Text.class::isInstance)
                .map(item -> ((PdfItem.Text) item).line()).filter(line -> line.alone() && isBody(line)).toList();
        if (lines.isEmpty()) {
            return new Column(0, Float.MAX_VALUE, 0);
        }
        double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        double[] rights = lines.stream().mapToDouble(PdfMargins::right).sorted().toArray();
        double[] pitches = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (pitch > 0) {
                pitches[count++] = pitch;
            }
        }
        Arrays.sort(pitches, 0, count);
        int outliers = (int) (OUTLIERS * lines.size());
        return new Column((float) lefts[outliers], (float) rights[rights.length - 1 - outliers],
                count == 0 ? 0 : (float) pitches[count / 2]);
    }
}
