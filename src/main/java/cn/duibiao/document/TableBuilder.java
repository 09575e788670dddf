package cn.duibiao.document;

import cn.duibiao.cleaning.CleanBlock;
import cn.duibiao.knowledge.TableWords;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Tells the header of a table from its rows. */
final class TableBuilder {

    private static final int MOST_HEADER_ROWS = 3;

    private final TableWords words;

    TableBuilder(TableWords words) {
        this.words = words;
    }

    Table table(int ordinal, Section section, CleanBlock.Grid grid) {
        List<List<MappedText>> rows = grid.rows();
        String title = grid.title();
        int first = 0;
        if (!rows.isEmpty() && rows.size() > 2 && isTitleRow(rows.get(0))) {
            title = title.isEmpty() ? rows.get(0).get(0).toString() : title;
            first = 1;
        }
        int headers = headerRows(rows, first);
        return new Table(ordinal, section, title, header(rows.subList(first, first + headers), width(rows)),
                rows.subList(first + headers, rows.size()));
    }

    private static int width(List<List<MappedText>> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** One cell over the whole width, repeated by the reader. */
    private static boolean isTitleRow(List<MappedText> row) {
        return row.size() > 2 && row.stream().map(MappedText::toString).distinct().count() == 1 && !row.get(0).isBlank();
    }

    private int headerRows(List<List<MappedText>> rows, int first) {
        int count = 0;
        while (first + count < rows.size() - 1 && count < MOST_HEADER_ROWS && isHeader(rows, first + count, count)) {
            count++;
        }
        return count;
    }

    /** The first row is a header where it names columns; the next ones where they repeat a cell of it or name more. */
    private boolean isHeader(List<List<MappedText>> rows, int at, int count) {
        List<MappedText> row = rows.get(at);
        long known = row.stream().filter(cell -> words.isHeader(squeezed(cell))).count();
        if (count == 0) {
            return known >= 1;
        }
        boolean repeats = false;
        for (int i = 0; i < row.size(); i++) {
            MappedText above = rows.get(at - 1).get(i);
            repeats |= !above.isBlank() && above.sourceStart() == row.get(i).sourceStart();
        }
        return repeats && known >= 1 || known * 2 > row.size();
    }

    private static String squeezed(MappedText cell) {
        return cell.toString().replaceAll("\\s", "");
    }

    private static List<String> header(List<List<MappedText>> rows, int width) {
        List<String> header = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> names = new ArrayList<>();
            for (List<MappedText> row : rows) {
                String name = squeezed(row.get(column));
                if (!name.isEmpty() && !names.contains(name)) {
                    names.add(name);
                }
            }
            header.add(String.join(" ", names));
        }
        return header;
    }
}
