package cn.duibiao.cleaning;

import cn.duibiao.cleaning.FlatTables.Found;
import cn.duibiao.knowledge.TableWords;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in which each cell is a line that begins with a tab, and rows are separated by an empty line. A line without a
 * tab goes on with the cell above it.
 */
final class TabbedTable {

    private static final int LONGEST_HEADER = 20;

    private final TableWords words;

    TabbedTable(TableWords words) {
        this.words = words;
    }

    Optional<Found> at(List<Part> parts, int at) {
        if (!beginsCell(parts, at)) {
            return Optional.empty();
        }
        Group header = group(parts, at);
        if (!isHeader(header.cells())) {
            return Optional.empty();
        }
        List<List<MappedText>> rows = new ArrayList<>();
        rows.add(header.cells());
        int width = header.cells().size();
        int end = header.end();
        for (int next = skipBlank(parts, end); beginsCell(parts, next); next = skipBlank(parts, end)) {
            Group group = group(parts, next);
            List<MappedText> row = new ArrayList<>(group.cells());
            end = group.end();
            // An empty line inside a cell parts a row in two.
            for (int rest = skipBlank(parts, end); row.size() < width && beginsCell(parts, rest); rest = skipBlank(parts, end)) {
                Group more = group(parts, rest);
                if (row.size() + more.cells().size() > width) {
                    break;
                }
                row.addAll(more.cells());
                end = more.end();
            }
            rows.add(level(row, width));
        }
        if (rows.size() < 2) {
            return Optional.empty();
        }
        repeatCategories(rows);
        return Optional.of(new Found(rows, end));
    }

    private record Group(List<MappedText> cells, int end) {
    }

    private boolean isHeader(List<MappedText> cells) {
        long known = cells.stream().filter(cell -> words.isHeader(squeezed(cell))).count();
        return cells.size() >= 2 && known >= 2
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_HEADER);
    }

    private static String squeezed(MappedText cell) {
        return cell.toString().replaceAll("\\s", "");
    }

    private static boolean beginsCell(List<Part> parts, int at) {
        return at < parts.size() && parts.get(at).block() instanceof CleanBlock.Line line
                && line.text().length() > 0 && line.text().charAt(0) == '\t';
    }

    private static int skipBlank(List<Part> parts, int from) {
        int at = from;
        while (at < parts.size() && parts.get(at).isBlank() && !beginsCell(parts, at)) {
            at++;
        }
        return at;
    }

    private static Group group(List<Part> parts, int from) {
        List<MappedText> cells = new ArrayList<>();
        int at = from;
        while (at < parts.size() && parts.get(at).block() instanceof CleanBlock.Line line
                && (beginsCell(parts, at) || !parts.get(at).isBlank())) {
            if (beginsCell(parts, at)) {
                cells.add(line.text().strip());
            } else {
                int last = cells.size() - 1;
                cells.set(last, MappedText.join("", List.of(cells.get(last), line.text().strip())));
            }
            at++;
        }
        return new Group(cells, at);
    }

    private static List<MappedText> level(List<MappedText> row, int width) {
        List<MappedText> level = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (level.size() < width) {
            level.add(MappedText.empty());
        }
        return level;
    }

    private void repeatCategories(List<List<MappedText>> rows) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            if (!words.isCategoryHeader(squeezed(rows.get(0).get(column)))) {
                continue;
            }
            for (int row = 2; row < rows.size(); row++) {
                if (rows.get(row).get(column).isBlank()) {
                    rows.get(row).set(column, rows.get(row - 1).get(column));
                }
            }
        }
    }
}
