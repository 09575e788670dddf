package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line or a table of a page. */
sealed interface PdfItem {

    /** Distance from the top of the page. */
    float top();

    record Text(PdfLine line) implements PdfItem {

        @Override
        public float top() {
            return line.baseline();
        }
    }

    record Rows(PdfTable table) implements PdfItem {

        @Override
        public float top() {
            return table.top();
        }
    }

    /** What stands on a page, from the top down. */
    static List<PdfItem> of(PdfPage page) {
        List<PdfGlyph> rest = page.glyphs();
        List<PdfItem> tables = new ArrayList<>();
        for (PdfRuledGrid grid : PdfRuledTables.of(page)) {
            List<PdfGlyph> held = rest.stream().filter(grid::holds).toList();
            Optional<PdfTable> table = grid.filled(held);
            if (table.isPresent()) {
                tables.add(new Rows(table.get()));
                rest = rest.stream().filter(glyph -> !grid.holds(glyph)).toList();
            }
        }
        List<PdfItem> items = new ArrayList<>();
        PdfLine.of(rest).forEach(line -> items.add(new Text(line)));
        // Parts of one line stand at slightly different heights and keep their order, so this is no sort by height.
        for (PdfItem table : tables) {
            int at = 0;
            while (at < items.size() && items.get(at).top() <= table.top()) {
                at++;
            }
            items.add(at, table);
        }
        return items;
    }
}
