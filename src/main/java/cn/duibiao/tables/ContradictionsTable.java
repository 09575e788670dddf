package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.fact.Fact;
import java.util.List;

/** contradictions.csv: pairs of facts of one place that disagree. */
public final class ContradictionsTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("contradictions.csv", List.of(
            column("district", row -> row.first().district()),
            column("canonical", row -> row.first().canonical()),
            column("indicator", row -> SpreadsheetText.safe(row.first().indicator())),
            column("measure", row -> row.first().measure().code()),
            column("status", row -> row.first().status().code()),
            column("period", row -> row.first().period()),
            column("fact_a", row -> row.first().id()),
            column("value_a", row -> SpreadsheetText.safe(row.first().valueText())),
            column("doc_a", row -> row.first().docId()),
            column("fact_b", row -> row.second().id()),
            column("value_b", row -> SpreadsheetText.safe(row.second().valueText())),
            column("doc_b", row -> row.second().docId()),
            column("kind", Row::kind),
            column("note", Row::note)));

    /**
     * A row of contradictions.csv.
     *
     * @param kind conflict, rounding or preliminary_vs_final; different_scope in what {@code check --all} prints
     * @param note a code that says what explains the difference, and how large it is
     */
    public record Row(Fact first, Fact second, String kind, String note) {
    }

    private ContradictionsTable() {
    }
}
