package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without drawn lines: three and more lines of the same number of parts that stand below each other. In
 * doubt there is no table, and the parts stay lines of their own, so that no number gets into another one's sentence.
 */
final class PdfAlignedRows {

    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_CELL = 40;
    private static final float FARTHEST = 4f;

    private PdfAlignedRows() {
    }

    static List<PdfItem> tables(List<PdfItem> items) {
        List<PdfItem> result = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            List<List<PdfLine>> run = run(items, at);
            Optional<PdfTable> table = table(run);
            if (table.isPresent()) {
                result.add(new PdfItem.Rows(table.get()));
                at += run.size() * run.get(0).size();
            } else {
                result.add(items.get(at));
                at++;
            }
        }
        return result;
    }

    /** Lines of as many parts as the one that begins here. */
    private static List<List<PdfLine>> run(List<PdfItem> items, int from) {
        List<List<PdfLine>> run = new ArrayList<>();
        for (List<PdfLine> row = row(items, from); row.size() > 1; row = row(items, from)) {
            boolean same = run.isEmpty() || row.size() == run.get(0).size()
                    && row.get(0).baseline() - run.get(run.size() - 1).get(0).baseline() < FARTHEST * row.get(0).size();
            if (!same) {
                break;
            }
            run.add(row);
            from += row.size();
        }
        return run;
    }

    private static List<PdfLine> row(List<PdfItem> items, int from) {
        List<PdfLine> row = new ArrayList<>();
        for (int i = from; i < items.size() && items.get(i) instanceof PdfItem.Text text && !text.line().alone(); i++) {
            if (!row.isEmpty() && text.line().left() < row.get(row.size() - 1).right()) {
                break;
            }
            row.add(text.line());
        }
        return row;
    }

    private static Optional<PdfTable> table(List<List<PdfLine>> run) {
        if (run.size() < FEWEST_ROWS || !isAligned(run) || !hasHeader(run.get(0)) || !hasNumbers(run)) {
            return Optional.empty();
        }
        List<List<PdfTable.Cell>> rows = run.stream()
                .map(row -> row.stream().map(part -> new PdfTable.Cell(part.text())).toList()).toList();
        List<Float> columns = run.get(0).stream().map(PdfLine::left).toList();
        return Optional.of(new PdfTable(run.get(0).get(0).baseline(), run.get(run.size() - 1).get(0).baseline(),
                columns, rows));
    }

    private static boolean isAligned(List<List<PdfLine>> run) {
        float beyond = Float.NEGATIVE_INFINITY;
        for (int column = 0; column < run.get(0).size(); column++) {
            float left = Float.POSITIVE_INFINITY;
            float right = Float.NEGATIVE_INFINITY;
            for (List<PdfLine> row : run) {
                left = Math.min(left, row.get(column).left());
                right = Math.max(right, row.get(column).right());
            }
            if (left <= beyond) {
                return false;
            }
            beyond = right;
        }
        return run.stream().flatMap(List::stream)
                .allMatch(part -> part.text().length() <= LONGEST_CELL && part.text().indexOf('。') < 0);
    }

    private static boolean hasHeader(List<PdfLine> row) {
        return row.stream().noneMatch(PdfLine::isNumber);
    }

    private static boolean hasNumbers(List<List<PdfLine>> run) {
        for (int column = 1; column < run.get(0).size(); column++) {
            int place = column;
            if (run.stream().skip(1).allMatch(row -> row.get(place).text().chars().anyMatch(Character::isDigit))) {
                return true;
            }
        }
        return false;
    }
}
