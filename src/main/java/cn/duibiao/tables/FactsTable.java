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

    /** Reads the cells in the order of the schema. */
    private static Fact fact(TableSchema.Cells cells) {
        String id = cells.next();
        String docId = cells.next();
        String district = cells.next();
        String section = cells.next();
        String indicator = cells.next();
        String canonical = cells.next();
        String theme = cells.next();
        Measure measure = Measure.ofCode(cells.next());
        ValueCells value = new ValueCells(cells.next(), cells.next());
        String unit = cells.next();
        Op op = Op.ofCode(cells.next());
        Status status = Status.ofCode(cells.next());
        String period = cells.next();
        String region = cells.next();
        Binding binding = Binding.ofCode(cells.next());
        Confidence confidence = Confidence.ofCode(cells.next());
        String valueText = cells.next();
        int valueOffset = cells.nextNumber();
        String evidence = cells.next();
        Fact.SourcePlace place = new Fact.SourcePlace(cells.next(), cells.nextNumber(), cells.nextNumber());
        Strength strength = Strength.ofCode(cells.next());
        return new Fact(id, docId, district, section, indicator, canonical, theme, measure, value.toValue(valueText), unit, op,
                status, period, region, binding, strength, confidence, valueText, valueOffset, evidence, place);
    }
}
