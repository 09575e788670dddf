package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a Word document. Merged cells are repeated: they have the same place in the text. */
final class DocxTable {

    private static final int LONG_CELL = 400;
    private static final int MAX_SPAN = 60;

    private final List<List<Cell>> rows = new ArrayList<>();

    DocxTable(XWPFTable table, DocxRuns runs) {
        for (XWPFTableRow row : table.getRows()) {
            List<Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int span = properties == null || properties.getGridSpan() == null ? 1
                        : Math.max(1, Math.min(MAX_SPAN, properties.getGridSpan().getVal().intValue()));
                boolean continued = properties != null && properties.getVMerge() != null
                        && properties.getVMerge().getVal() != STMerge.RESTART;
                List<String> paragraphs = cell.getParagraphs().stream()
                        .map(paragraph -> runs.read(paragraph.getCTP().getDomNode()).withNotes())
                        .filter(text -> !text.isBlank()).toList();
                cells.add(new Cell(paragraphs, span, continued));
            }
            rows.add(cells);
        }
    }

    private record Cell(List<String> paragraphs, int span, boolean continued) {

        int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }
    }

    /** A frame around text, or a cell that holds prose, is no table of data. */
    boolean isLayout() {
        boolean narrow = rows.stream().filter(row -> row.size() > 1).count() < 2;
        return narrow || rows.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONG_CELL);
    }

    List<String> paragraphs() {
        return rows.stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream()).toList();
    }

    /** Appends the table to the text and returns start and end of every cell. */
    List<List<int[]>> write(StringBuilder text) {
        List<List<int[]>> grid = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<int[]> places = new ArrayList<>();
            for (Cell cell : row) {
                int[] place = cell.continued() ? above(grid, places.size(), text.length()) : append(text, cell);
                text.append('\t');
                for (int i = 0; i < cell.span(); i++) {
                    places.add(place);
                }
            }
            text.append('\n');
            grid.add(places);
        }
        return level(grid, text.length());
    }

    private static int[] append(StringBuilder text, Cell cell) {
        int start = text.length();
        text.append(String.join("", cell.paragraphs()).replace('\n', ' ').replace('\t', ' '));
        return new int[] {start, text.length()};
    }

    private static int[] above(List<List<int[]>> grid, int column, int here) {
        List<int[]> last = grid.isEmpty() ? List.of() : grid.get(grid.size() - 1);
        return column < last.size() ? last.get(column) : new int[] {here, here};
    }

    private static List<List<int[]>> level(List<List<int[]>> grid, int end) {
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        for (List<int[]> row : grid) {
            while (row.size() < width) {
                row.add(new int[] {end, end});
            }
        }
        return grid;
    }
}
