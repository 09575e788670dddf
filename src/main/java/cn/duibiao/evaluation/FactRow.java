package cn.duibiao.evaluation;

/**
 * A row of a facts table, as it stands. Cells are not interpreted, so that the tables of other programs can be evaluated,
 * too, and a cell that makes no sense is a wrong one.
 *
 * @param offset     index of {@code valueText} in {@code evidence}, in UTF-16 units
 * @param id         "" where the table has no such column; so are {@code docId}, {@code sourceFile}, {@code confidence}
 */
public record FactRow(String id, String docId, String sourceFile, String evidence, String valueText, int offset,
                      String indicator, String canonical, String measure, String value, String valueHigh, String unit,
                      String op, String status, String period, String region, String confidence) {
}
