package cn.duibiao.evaluation;

import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The disagreements as a table: what differs, the passage, and for every field what is annotated ({@code value_gold})
 * beside what was found ({@code value}).
 */
public final class DisagreementsTable {

    private static final TableSchema<Disagreement> SCHEMA = new TableSchema<>("disagreements.csv", columns());

    private DisagreementsTable() {
    }

    /** Writes the table to a file. */
    public static void write(Evaluation evaluation, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            SCHEMA.print(out, evaluation.disagreements());
            if (out.checkError()) {
                throw new IOException(file.toString());
            }
        }
    }

    private static List<Column<Disagreement>> columns() {
        List<Column<Disagreement>> columns = new ArrayList<>(List.of(
                new Column<>("document", Disagreement::document),
                new Column<>("kind", row -> row.kind().code()),
                new Column<>("fields", row -> String.join(";", row.fields())),
                new Column<>("gold_line", row -> row.outcome().gold().map(gold -> String.valueOf(gold.line())).orElse("")),
                new Column<>("fact_id", found(FactRow::id)),
                new Column<>("confidence", found(FactRow::confidence)),
                new Column<>("value_text_gold", row -> row.outcome().gold().map(GoldFact::valueText).orElse("")),
                new Column<>("value_text", found(FactRow::valueText))));
        List.of("indicator", "value", "unit", "op", "measure", "status", "period", "region", "canonical").forEach(field -> {
            columns.add(new Column<>(field + "_gold", row -> row.annotated(field)));
            columns.add(new Column<>(field, row -> row.found(field)));
        });
        columns.add(new Column<>("quote", row -> row.outcome().gold().map(GoldFact::quote).orElse("")));
        columns.add(new Column<>("evidence", found(FactRow::evidence)));
        return columns;
    }

    private static Function<Disagreement, String> found(Function<FactRow, String> cell) {
        return row -> row.outcome().row().map(cell).orElse("");
    }
}
