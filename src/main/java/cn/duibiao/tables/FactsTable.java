package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.extraction.quantity.Op;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** facts.csv: the quantitative facts with their evidence. */
public final class FactsTable {

    public static final TableSchema<Fact> SCHEMA = new TableSchema<>("facts.csv", List.of(
            column("fact_id", Fact::id),
            column("doc_id", Fact::docId),
            column("district", Fact::district),
            column("section", Fact::section),
            column("indicator", Fact::indicator),
            column("canonical", Fact::canonical),
            column("theme", Fact::theme),
            column("measure", fact -> fact.measure().code()),
            column("value", fact -> number(ValueCells.of(fact.value()).value())),
            column("value_high", fact -> number(ValueCells.of(fact.value()).high())),
            column("unit", Fact::unit),
            column("op", fact -> fact.op().code()),
            column("status", fact -> fact.status().code()),
            column("period", Fact::period),
            column("region", Fact::region),
            column("binding", fact -> fact.binding().code()),
            column("confidence", fact -> fact.confidence().code()),
            column("value_text", Fact::valueText),
            column("value_offset", Fact::valueOffset),
            column("evidence", Fact::evidence),
            column("source_file", fact -> fact.place().file()),
            column("source_start", fact -> fact.place().start()),
            column("source_end", fact -> fact.place().end()),
            column("strength", fact -> fact.strength().code())));

    private FactsTable() {
    }

    /** A number as such, so that no format takes it for a text; ratios and empty cells stay texts. */
    private static Object number(String cell) {
        return cell.isEmpty() || cell.contains(":") ? cell : new BigDecimal(cell);
    }

    /**
     * The facts in the order of the table.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<Fact> read(Path folder) {
        return SCHEMA.read(folder, FactsTable::fact);
    }

    /**
     * The facts of some documents in the order of the table, without reading those of others where that is possible.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<Fact> read(Path folder, List<DocumentRow> documents) {
        return read(folder, DocumentRow.ids(documents));
    }

    static List<Fact> read(Path folder, Set<String> documents) {
        return OffsetsTable.rows(folder, documents).map(rows -> SCHEMA.read(folder, rows, FactsTable::fact))
                .orElseGet(() -> SCHEMA.read(folder, documents, FactsTable::fact));
    }

    private static Fact fact(TableSchema.Cells cells) {
        return new Fact(cells.get("fact_id"), cells.get("doc_id"), cells.get("district"), cells.get("section"),
                cells.get("indicator"), cells.get("canonical"), cells.get("theme"),
                Measure.ofCode(cells.get("measure")),
                new ValueCells(cells.get("value"), cells.get("value_high")).toValue(cells.get("value_text")), cells.get("unit"),
                Op.ofCode(cells.get("op")), Status.ofCode(cells.get("status")), cells.get("period"),
                cells.get("region"), Binding.ofCode(cells.get("binding")),
                Strength.ofCode(cells.get("strength")), Confidence.ofCode(cells.get("confidence")),
                cells.get("value_text"), cells.number("value_offset"), cells.get("evidence"),
                new Fact.SourcePlace(cells.get("source_file"), cells.number("source_start"),
                        cells.number("source_end")));
    }
}
