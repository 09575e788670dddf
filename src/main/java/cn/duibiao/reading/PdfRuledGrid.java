package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of one table: the places of its rows and columns and which cells are merged. */
final class PdfRuledGrid {

    private final List<PdfRule> rules;
    private final float[] xs;
    private final float[] ys;
    private final float tolerance;

    private PdfRuledGrid(List<PdfRule> rules, float[] xs, float[] ys, float tolerance) {
        this.rules = rules;
        this.xs = xs;
        this.ys = ys;
        this.tolerance = tolerance;
    }

    /** The ends of the lines count too: many tables have no line at their left and right. */
    static PdfRuledGrid of(List<PdfRule> rules, float tolerance) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        for (PdfRule rule : rules) {
            (rule.horizontal() ? ys : xs).add(rule.at());
        }
        addEnds(rules.stream().filter(PdfRule::horizontal).toList(), xs);
        addEnds(rules.stream().filter(rule -> !rule.horizontal()).toList(), ys);
        return new PdfRuledGrid(rules, places(xs, tolerance), places(ys, tolerance), tolerance);
    }

    private static void addEnds(List<PdfRule> rules, List<Float> places) {
        rules.stream().map(PdfRule::from).min(Float::compare).ifPresent(places::add);
        rules.stream().map(PdfRule::to).max(Float::compare).ifPresent(places::add);
    }

    private static float[] places(List<Float> all, float tolerance) {
        all.sort(Float::compare);
        List<Float> places = new ArrayList<>();
        for (float place : all) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > 2 * tolerance) {
                places.add(place);
            }
        }
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    int width() {
        return xs.length - 1;
    }

    int height() {
        return ys.length - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    boolean holds(PdfGlyph glyph) {
        return column(glyph) >= 0 && row(glyph) >= 0;
    }

    private int column(PdfGlyph glyph) {
        return interval(xs, glyph.middle());
    }

    private int row(PdfGlyph glyph) {
        return interval(ys, glyph.centre());
    }

    private static int interval(float[] places, float at) {
        int found = Arrays.binarySearch(places, at);
        int interval = found >= 0 ? found : -found - 2;
        return interval < places.length - 1 ? interval : -1;
    }

    /** The table with its text; none where the lines are a frame, or where a cell may hold several rows of numbers. */
    Optional<PdfTable> filled(List<PdfGlyph> glyphs) {
        int[] owner = owners();
        List<List<PdfGlyph>> held = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            held.add(new ArrayList<>());
        }
        for (PdfGlyph glyph : glyphs) {
            held.get(owner[row(glyph) * width() + column(glyph)]).add(glyph);
        }
        PdfTable.Cell[] cells = new PdfTable.Cell[owner.length];
        for (int i = 0; i < owner.length; i++) {
            List<PdfLine> lines = PdfLine.ofCell(held.get(i));
            if (lines.stream().filter(PdfLine::isNumber).count() > 1) {
                return Optional.empty();
            }
            cells[i] = new PdfTable.Cell(PdfLine.joined(lines));
        }
        List<List<PdfTable.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            List<PdfTable.Cell> line = new ArrayList<>();
            for (int column = 0; column < width(); column++) {
                line.add(cells[owner[row * width() + column]]);
            }
            if (line.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(line);
            }
        }
        List<Float> columns = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            columns.add(xs[column]);
        }
        PdfTable table = new PdfTable(top(), bottom(), columns, rows);
        return table.isLayout() ? Optional.empty() : Optional.of(table);
    }

    /** For each cell the first one that it is merged with, row by row. */
    private int[] owners() {
        int[] owner = new int[width() * height()];
        for (int i = 0; i < owner.length; i++) {
            int row = i / width();
            int column = i % width();
            boolean joinsLeft = column > 0 && !isDrawn(false, xs[column], (ys[row] + ys[row + 1]) / 2);
            boolean joinsAbove = row > 0 && !isDrawn(true, ys[row], (xs[column] + xs[column + 1]) / 2);
            owner[i] = joinsLeft ? owner[i - 1] : joinsAbove ? owner[i - width()] : i;
        }
        return owner;
    }

    private boolean isDrawn(boolean horizontal, float at, float through) {
        return rules.stream().anyMatch(rule -> rule.horizontal() == horizontal
                && Math.abs(rule.at() - at) <= 2 * tolerance && rule.reaches(through, 0));
    }
}
