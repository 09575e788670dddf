package cn.duibiao.report;

import java.util.ArrayList;
import java.util.List;

/** Prints rows of cells in aligned columns, also where characters take two columns of the terminal. */
public final class ConsoleTable {

    private static final String GAP = " | ";

    private final List<String> header;
    private final int[] limits;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param limits greatest width of each column, in columns of the terminal; longer cells are wrapped
     */
    public ConsoleTable(List<String> header, int... limits) {
        if (header.size() != limits.length) {
            throw new IllegalArgumentException(header.size() + " headers, " + limits.length + " widths");
        }
        this.header = List.copyOf(header);
        this.limits = limits.clone();
    }

    public ConsoleTable add(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines of the table, header first, without trailing spaces. */
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>(lines(header, widths));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(String.join("-+-", rule));
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[limits.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(limits[i], DisplayWidth.of(header.get(i)));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Math.min(limits[i], DisplayWidth.of(row.get(i))));
            }
            widths[i] = Math.max(2, widths[i]);
        }
        return widths;
    }

    private static List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(DisplayWidth.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                List<String> column = wrapped.get(i);
                parts.add(DisplayWidth.pad(at < column.size() ? column.get(at) : "", widths[i]));
            }
            lines.add(String.join(GAP, parts).stripTrailing());
        }
        return lines;
    }
}
