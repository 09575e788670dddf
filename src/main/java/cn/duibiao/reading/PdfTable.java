package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on a page.
 *
 * @param columns left ends of its columns
 * @param rows    of equal length; the parts of a merged cell are the same object
 */
record PdfTable(float top, float bottom, List<Float> columns, List<List<Cell>> rows) {

    private static final float SAME_COLUMN = 6f;
    private static final int LONG_CELL = 400;

    /** A cell; two of the same text are two. */
    static final class Cell {

        private final String text;

        Cell(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** A frame around text is no table of data. */
    boolean isLayout() {
        boolean narrow = rows.size() < 2
                || rows.stream().filter(row -> row.stream().distinct().filter(cell -> !cell.text().isEmpty()).count() > 1)
                        .count() < 2;
        return narrow || rows.stream().flatMap(List::stream).anyMatch(cell -> cell.text().length() > LONG_CELL);
    }

    /** Whether the next page may go on with this table. */
    boolean goesOnWith(PdfTable next) {
        if (columns.size() != next.columns.size()) {
            return false;
        }
        for (int i = 1; i < columns.size(); i++) {
            float width = columns.get(i) - columns.get(0);
            if (Math.abs(width - (next.columns.get(i) - next.columns.get(0))) > SAME_COLUMN) {
                return false;
            }
        }
        return true;
    }

    /** This table and its rest, whose repeated headers are left out. */
    PdfTable with(PdfTable rest) {
        int repeated = 0;
        while (repeated < Math.min(rows.size(), rest.rows.size()) && isSame(rows.get(repeated), rest.rows.get(repeated))) {
            repeated++;
        }
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addAll(rest.rows.subList(repeated, rest.rows.size()));
        return new PdfTable(top, rest.bottom, columns, all);
    }

    private static boolean isSame(List<Cell> row, List<Cell> other) {
        return row.stream().map(Cell::text).toList().equals(other.stream().map(Cell::text).toList());
    }
}
