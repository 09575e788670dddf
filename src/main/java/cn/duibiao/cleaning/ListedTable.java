package cn.duibiao.cleaning;

import cn.duibiao.cleaning.FlatTables.Found;
import cn.duibiao.knowledge.TableWords;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in which each cell is a line of its own and nothing marks the rows. Where no cell is missing, the count of the
 * columns gives the rows. Where cells are missing, each indicator begins a row, and a value is kept only where it cannot
 * belong to another row.
 */
final class ListedTable {

    private static final int LEAST_HEADERS = 3;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_NAME = 40;

    private final TableWords words;
    private final Units units;

    ListedTable(TableWords words, Units units) {
        this.words = words;
        this.units = units;
    }

    Optional<Found> at(List<Part> parts, int at) {
        List<MappedText> header = new ArrayList<>();
        int next = at;
        while (next < parts.size() && (parts.get(next).isBlank() || isHeader(parts.get(next)))) {
            if (!parts.get(next).isBlank()) {
                header.add(parts.get(next).line());
            }
            next++;
        }
        if (header.size() < LEAST_HEADERS) {
            return Optional.empty();
        }
        List<MappedText> cells = new ArrayList<>();
        int end = next;
        while (next < parts.size() && (parts.get(next).isBlank() || isCell(parts.get(next)))) {
            if (!parts.get(next).isBlank()) {
                cells.add(parts.get(next).line());
                end = next + 1;
            }
            next++;
        }
        List<List<MappedText>> rows = rows(header, cells);
        return rows.size() < 3 ? Optional.empty() : Optional.of(new Found(rows, end));
    }

    private boolean isHeader(Part part) {
        return part.isText() && words.isHeader(part.line().toString().replaceAll("\\s", ""));
    }

    private static boolean isCell(Part part) {
        if (!part.isText() || part.heading() > 0) {
            return false;
        }
        MappedText line = part.line();
        char last = line.charAt(line.length() - 1);
        boolean mark = HeadingMark.of(line).filter(found -> found.length() < line.length()).isPresent()
                && !Character.isDigit(line.charAt(0));
        return line.length() <= LONGEST_CELL && !mark && "。！？：:；;".indexOf(last) < 0;
    }

    private List<List<MappedText>> rows(List<MappedText> header, List<MappedText> cells) {
        int width = header.size();
        List<List<MappedText>> complete = byCount(width, cells);
        if (isSound(header, complete)) {
            complete.add(0, header);
            return complete;
        }
        return new ListedRows(words, units, header).of(cells);
    }

    private static List<List<MappedText>> byCount(int width, List<MappedText> cells) {
        List<List<MappedText>> rows = new ArrayList<>();
        for (int from = 0; from + width <= cells.size(); from += width) {
            rows.add(new ArrayList<>(cells.subList(from, from + width)));
        }
        return rows.size() * width == cells.size() ? rows : new ArrayList<>();
    }

    /** Whether the cells that can be recognised all stand in their columns, numbers in order. */
    private boolean isSound(List<MappedText> header, List<List<MappedText>> rows) {
        if (rows.size() < 2) {
            return false;
        }
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column).toString().replaceAll("\\s", "");
            for (int row = 0; row < rows.size(); row++) {
                String cell = Width.fold(rows.get(row).get(column)).strip();
                boolean right = words.isNumberHeader(name) ? cell.equals(String.valueOf(row + 1))
                        : name.endsWith("单位") ? !words.isBinding(cell) && cell.length() <= 12
                        : name.contains("属性") || name.contains("性质") ? words.isBinding(cell)
                        : words.isValueHeader(name) ? !words.isBinding(cell) && units.named(cell).isEmpty()
                        : !words.isBinding(cell);
                if (!right) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && cell.codePoints().anyMatch(Character::isIdeographic);
    }
}
