package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes paragraphs and tables out as text, one by line and cell by tab, and keeps the place of every block in it. */
final class PdfBlocks {

    /** A number of which a digit is not known is not known. */
    private static final Pattern BROKEN_NUMBER = Pattern.compile("[\\d.,]++(?=\uFFFD)|(?<=\uFFFD)[\\d.,]++");

    private final StringBuilder text = new StringBuilder();
    private final List<List<List<int[]>>> places = new ArrayList<>();

    void addLine(String line) {
        places.add(List.of(List.of(append(line))));
        text.append('\n');
    }

    void addTable(PdfTable table) {
        Map<PdfTable.Cell, int[]> known = new IdentityHashMap<>();
        List<List<int[]>> grid = new ArrayList<>();
        for (List<PdfTable.Cell> row : table.rows()) {
            List<int[]> cells = new ArrayList<>();
            for (PdfTable.Cell cell : row) {
                if (!known.containsKey(cell)) {
                    known.put(cell, append(cell.text()));
                    text.append('\t');
                }
                cells.add(known.get(cell));
            }
            text.append('\n');
            grid.add(cells);
        }
        places.add(grid);
    }

    private int[] append(String part) {
        int start = text.length();
        String known = part.contains(PdfGlyph.UNKNOWN) ? BROKEN_NUMBER.matcher(part).replaceAll(PdfGlyph.UNKNOWN) : part;
        text.append(known.replace('\n', ' ').replace('\t', ' '));
        return new int[] {start, text.length()};
    }

    String text() {
        return text.toString();
    }

    List<SourceBlock> blocks() {
        String all = text();
        List<SourceBlock> blocks = new ArrayList<>(places.size());
        for (List<List<int[]>> grid : places) {
            List<List<MappedText>> rows = grid.stream()
                    .map(row -> row.stream().map(cell -> MappedText.of(all, cell[0], cell[1])).toList()).toList();
            blocks.add(rows.size() == 1 && rows.get(0).size() == 1
                    ? new SourceBlock.Line(rows.get(0).get(0), 0, 0) : new SourceBlock.Grid(rows));
        }
        return blocks;
    }
}
