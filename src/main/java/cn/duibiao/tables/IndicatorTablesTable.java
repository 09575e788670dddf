package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.fact.TableCell;
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
}
