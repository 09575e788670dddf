package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a table of a page, with merged cells repeated. */
final class HtmlTable {

    private static final int MAX_COLUMNS = 60;
    private static final int MAX_ROWS = 5000;
    private static final int LONG_CELL = 400;

    private final String source;

    HtmlTable(String source) {
        this.source = source;
    }

    /** A table of data has at least two rows and columns and no cell with prose; others only lay out the page. */
    static boolean isData(Element table, HtmlWeights weights) {
        if (table.selectFirst("table table, h1, h2, h3") != null && table.select("table").size() > 1) {
            return false;
        }
        List<Element> rows = table.select("tr");
        long wide = rows.stream().filter(row -> cells(row).size() > 1).count();
        boolean prose = rows.stream().flatMap(row -> cells(row).stream())
                .anyMatch(cell -> weights.textLength(cell) > LONG_CELL);
        boolean merged = wide == 1 && table.selectFirst("td[rowspan], th[rowspan]") != null && rows.size() > 1;
        return (wide >= 2 || merged) && !prose;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
    }

    Optional<SourceBlock> grid(Element table) {
        List<List<MappedText>> rows = new ArrayList<>();
        List<Element> lines = table.select("tr");
        for (int r = 0; r < Math.min(lines.size(), MAX_ROWS); r++) {
            int column = 0;
            for (Element cell : cells(lines.get(r))) {
                while (filled(rows, r, column)) {
                    column++;
                }
                int width = span(cell, "colspan", MAX_COLUMNS);
                int height = Math.min(span(cell, "rowspan", MAX_ROWS), lines.size() - r);
                fill(rows, r, column, height, width, text(cell));
                column += width;
            }
        }
        return level(rows);
    }

    private static int span(Element cell, String attribute, int limit) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.max(1, Math.min(limit, Integer.parseInt(value))) : 1;
    }

    private static boolean filled(List<List<MappedText>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size() && rows.get(row).get(column) != null;
    }

    private static void fill(List<List<MappedText>> rows, int row, int column, int height, int width, MappedText text) {
        for (int r = row; r < row + height; r++) {
            while (rows.size() <= r) {
                rows.add(new ArrayList<>());
            }
            List<MappedText> cells = rows.get(r);
            for (int c = column; c < Math.min(column + width, MAX_COLUMNS); c++) {
                while (cells.size() <= c) {
                    cells.add(null);
                }
                cells.set(c, text);
            }
        }
    }

    private MappedText text(Element cell) {
        HtmlLine line = new HtmlLine(source);
        cell.nodeStream(TextNode.class).forEach(text -> line.add(text, false));
        return line.text();
    }

    private static Optional<SourceBlock> level(List<List<MappedText>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<MappedText>> even = new ArrayList<>();
        for (List<MappedText> row : rows) {
            List<MappedText> cells = new ArrayList<>(width);
            for (int c = 0; c < width; c++) {
                MappedText cell = c < row.size() ? row.get(c) : null;
                cells.add(cell == null ? MappedText.empty() : cell);
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                even.add(cells);
            }
        }
        return even.isEmpty() ? Optional.empty() : Optional.of(new SourceBlock.Grid(even));
    }
}
