package cn.duibiao.extraction.fact;

/**
 * A value cell of an indicator table: one row of tables.csv.
 *
 * @param row       1-based row of the table, without its header
 * @param column    header of the value column
 * @param valueText "" where the source has lost the value
 * @param factId    the fact made of it, or ""
 */
public record TableCell(String docId, String table, int row, String indicator, String unit, Binding binding,
                        String column, String valueText, String factId) {
}
