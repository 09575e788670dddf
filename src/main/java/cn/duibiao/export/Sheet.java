package cn.duibiao.export;

import cn.duibiao.tables.SpreadsheetText;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet of a workbook: a frozen header with filters, numbers as numbers, text that is never run. */
final class Sheet {

    private static final int CHARACTER = 256;

    private final Workbook workbook;
    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final int columns;
    private final CellStyle text;
    private final CellStyle link;
    private int rows = 1;

    /**
     * @param widths of the columns, in characters
     */
    Sheet(Workbook workbook, String name, List<String> header, int... widths) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.columns = header.size();
        this.text = style(workbook, false);
        this.link = style(workbook, true);
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row first = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            Cell cell = first.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, CHARACTER * widths[Math.min(i, widths.length - 1)]);
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle style(Workbook workbook, boolean linked) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (linked) {
            var font = workbook.createFont();
            font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
            style.setFont(font);
        }
        return style;
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The number of the next row, as people count: the first below the header is 2. */
    int nextRow() {
        return rows + 1;
    }

    /** Adds a row; numbers stay numbers, everything else is text. */
    Row add(Object... cells) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            if (cells[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(fitting(SpreadsheetText.safe(String.valueOf(cells[i]))));
                cell.setCellStyle(text);
            }
        }
        return row;
    }

    /** Makes a cell lead to a row of another sheet. */
    void link(Row row, int column, Sheet target, int targetRow) {
        Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + target.name() + "'!A" + targetRow);
        Cell cell = row.getCell(column);
        cell.setHyperlink(hyperlink);
        cell.setCellStyle(link);
    }

    /** To be called when all rows are there. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns - 1));
    }

    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
