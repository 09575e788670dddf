package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Region;
import cn.duibiao.tables.SpreadsheetText;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** comparison.csv: one row per aligned goal, two columns per district. */
public final class ComparisonTable {

    private ComparisonTable() {
    }

    /**
     * Writes the table.
     *
     * @param file replaced where it exists
     */
    public static void write(Comparison comparison, Path file) throws IOException {
        List<Column<GoalRow>> columns = new ArrayList<>(List.of(
                new Column<>("goal", GoalRow::id),
                new Column<>("name", row -> SpreadsheetText.safe(row.name())),
                new Column<>("theme", GoalRow::theme),
                new Column<>("measure", row -> row.measure().code()),
                new Column<>("unit", GoalRow::unit),
                new Column<>("status", row -> row.status().code()),
                new Column<>("period", GoalRow::period)));
        for (int i = 0; i < comparison.districts().size(); i++) {
            int column = i;
            Region district = comparison.districts().get(i);
            columns.add(new Column<>(district.name(), row -> SpreadsheetText.safe(row.cells().get(column).text())));
            columns.add(new Column<>(district.name() + "_facts", row -> ids(row.cells().get(column).facts())));
        }
        Path path = file.toAbsolutePath();
        new TableSchema<>(path.getFileName().toString(), columns).write(path.getParent(), comparison.rows());
    }

    /** Of many districts most say nothing of a goal. */
    private static String ids(List<Fact> facts) {
        return facts.isEmpty() ? "" : facts.stream().map(Fact::id).collect(Collectors.joining(";"));
    }
}
