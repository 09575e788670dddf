package cn.duibiao.progress;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.tables.SpreadsheetText;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** series as a table: one row per place and period, the target and the figure in two columns each. */
public final class SeriesTable {

    private SeriesTable() {
    }

    /** A point and the series it belongs to. */
    public record Row(Series series, SeriesPoint point) {
    }

    public static List<Row> rows(List<Series> series) {
        return series.stream().flatMap(one -> one.points().stream().map(point -> new Row(one, point))).toList();
    }

    /** The table; numbers in the common unit, texts as people write them. */
    public static TableSchema<Row> of(ReadableValue readable) {
        return new TableSchema<>("series.csv", List.of(
                new Column<>("region_path", row -> row.series().regionPath()),
                new Column<>("district", row -> row.series().district()),
                new Column<>("indicator", row -> SpreadsheetText.safe(row.series().indicator())),
                new Column<>("measure", row -> row.series().measure().code()),
                new Column<>("unit", row -> row.series().unit()),
                new Column<>("first_year", row -> String.valueOf(row.point().years().first())),
                new Column<>("last_year", row -> String.valueOf(row.point().years().last())),
                new Column<>("target", row -> cell(row.point().target(), SeriesTable::number)),
                new Column<>("target_text", row -> cell(row.point().target(), one -> SpreadsheetText.safe(readable.of(one.fact())))),
                new Column<>("target_fact", row -> cell(row.point().target(), one -> one.fact().id())),
                new Column<>("actual", row -> cell(row.point().actual(), SeriesTable::number)),
                new Column<>("actual_text", row -> cell(row.point().actual(), one -> SpreadsheetText.safe(readable.of(one.fact())))),
                new Column<>("actual_fact", row -> cell(row.point().actual(), one -> one.fact().id()))));
    }

    private static String cell(Optional<Observation> observation, Function<Observation, String> text) {
        return observation.map(text).orElse("");
    }

    private static String number(Observation observation) {
        return BigDecimal.valueOf(observation.number()).stripTrailingZeros().toPlainString();
    }
}
