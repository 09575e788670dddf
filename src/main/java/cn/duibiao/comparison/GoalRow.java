package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import java.util.List;

/**
 * A goal and what each district says of it.
 *
 * @param id        stable across runs on the same input
 * @param canonical id of a known indicator, or ""
 * @param theme     id of a theme
 * @param unit      base unit
 * @param period    2025, 2021/2025, 2020-06, or ""
 * @param likeness the least likeness of two names that were brought together by meaning; 1 where they were not
 * @param cells     one for each compared district, in their order
 */
public record GoalRow(String id, String canonical, String name, String theme, Measure measure, String unit,
                      Status status, String period, double likeness, List<Cell> cells) {

    public GoalRow {
        cells = List.copyOf(cells);
    }

    /** How many districts say something. */
    public int districts() {
        int districts = 0;
        for (Cell cell : cells) {
            districts += cell.facts().isEmpty() ? 0 : 1;
        }
        return districts;
    }

    /** The row with the best statement of each district only. */
    GoalRow brief() {
        return new GoalRow(id, canonical, name, theme, measure, unit, status, period, likeness,
                cells.stream().map(cell -> new Cell(cell.facts().stream().limit(1).toList(), cell.text())).toList());
    }

    /** Whether there is anything to compare. */
    public boolean isShared() {
        return districts() > 1;
    }
}
