package cn.duibiao.progress;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.tables.SpreadsheetText;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.util.List;
import java.util.stream.Collectors;

/** progress as a table: one row per target, with the ids and sentences of both sides. */
public final class ProgressTable {

    private ProgressTable() {
    }

    /** The table, its values written as people write them. */
    public static TableSchema<Progress> of(ReadableValue readable) {
        return new TableSchema<>("progress.csv", List.of(
                new Column<>("district", one -> one.target().fact().district()),
                new Column<>("canonical", one -> one.target().fact().canonical()),
                new Column<>("indicator", one -> SpreadsheetText.safe(one.target().fact().indicator())),
                new Column<>("measure", one -> one.target().fact().measure().code()),
                new Column<>("period", one -> one.target().fact().period()),
                new Column<>("verdict", one -> one.verdict().code()),
                new Column<>("target", one -> SpreadsheetText.safe(readable.of(one.target().fact()))),
                new Column<>("actual", one -> SpreadsheetText.safe(one.outcomes().stream().map(outcome ->
                        readable.of(outcome.fact()) + " (" + outcome.years() + ")").collect(Collectors.joining(" ")))),
                new Column<>("formula", one -> SpreadsheetText.safe(one.formula())),
                new Column<>("target_fact", one -> one.target().fact().id()),
                new Column<>("actual_facts", one -> one.outcomes().stream().map(outcome -> outcome.fact().id())
                        .collect(Collectors.joining(";"))),
                new Column<>("target_evidence", one -> SpreadsheetText.safe(one.target().fact().evidence())),
                new Column<>("actual_evidence",
                        one -> SpreadsheetText.safe(one.outcomes().stream().map(outcome -> outcome.fact().evidence())
                        .collect(Collectors.joining(" || "))))));
    }
}
