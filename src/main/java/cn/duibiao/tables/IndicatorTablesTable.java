package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.TableCell;
import java.nio.file.Path;
import java.util.List;

/** tables.csv: the indicator tables of the documents, one line per row and value column. */
public final class IndicatorTablesTable {

    public static final TableSchema<TableCell> SCHEMA = new TableSchema<>("tables.csv", List.of(
            column("doc_id", TableCell::docId),
            column("table", TableCell::table),
            column("row", TableCell::row),
            column("indicator", TableCell::indicator),
            column("unit", TableCell::unit),
            column("binding", cell -> cell.binding().code()),
            column("column", TableCell::column),
            column("value_text", TableCell::valueText),
            column("fact_id", TableCell::factId)));

    private IndicatorTablesTable() {
    }

    /**
     * The rows in the order of the table.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<TableCell> read(Path folder) {
        return SCHEMA.read(folder, cells -> new TableCell(cells.get("doc_id"), cells.get("table"), cells.number("row"),
                cells.get("indicator"), cells.get("unit"), Binding.ofCode(cells.get("binding")), cells.get("column"),
                cells.get("value_text"), cells.get("fact_id")));
    }
}
