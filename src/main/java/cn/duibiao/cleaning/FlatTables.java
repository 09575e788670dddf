package cn.duibiao.cleaning;

import cn.duibiao.knowledge.TableWords;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables that a converter has flattened into lines and gives each line back its row and column. */
final class FlatTables {

    private final TabbedTable tabbed;
    private final ListedTable listed;

    FlatTables(TableWords words, Units units) {
        this.tabbed = new TabbedTable(words);
        this.listed = new ListedTable(words, units);
    }

    /** A table that was found, and the first block behind it. */
    record Found(List<List<MappedText>> rows, int end) {
    }

    List<Part> rebuild(List<Part> parts) {
        List<Part> rebuilt = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            Optional<Found> found = parts.get(at).isText() ? at(parts, at) : Optional.empty();
            if (found.isEmpty()) {
                Part part = parts.get(at);
                if (part.block() instanceof CleanBlock.Grid grid) {
                    addGrid(rebuilt, grid.rows());
                } else {
                    rebuilt.add(part);
                }
                at++;
            } else {
                addGrid(rebuilt, found.get().rows());
                at = found.get().end();
            }
        }
        return rebuilt;
    }

    private Optional<Found> at(List<Part> parts, int at) {
        Optional<Found> found = tabbed.at(parts, at);
        return found.isPresent() ? found : listed.at(parts, at);
    }

    private static void addGrid(List<Part> rebuilt, List<List<MappedText>> rows) {
        List<List<MappedText>> tidy = rows.stream()
                .map(row -> row.stream().map(Spacing::tidy).toList()).toList();
        rebuilt.add(new Part(new CleanBlock.Grid(takeTitle(rebuilt), tidy), Part.Role.TEXT));
    }

    /** The line above a table is its title where it is short and speaks of a table. */
    private static String takeTitle(List<Part> before) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isBlank()) {
            last--;
        }
        if (last < 0 || !before.get(last).isText()) {
            return "";
        }
        String line = Spacing.tidy(before.get(last).line()).toString();
        boolean title = line.length() <= 60 && !line.endsWith("。")
                && (line.matches("表\\s*\\d{0,2}.*|专栏.*") || line.matches(".*(?:表|指标|目标|项目|情况|一览)"));
        if (!title) {
            return "";
        }
        before.subList(last, before.size()).clear();
        return line;
    }
}
