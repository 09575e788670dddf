package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page by the lines that are drawn around their cells. */
final class PdfRuledTables {

    private static final float TOLERANCE = 3f;
    private static final float SHORTEST = 8f;
    private static final int MOST_RULES = 2000;
    private static final int MOST_CELLS = 20_000;

    private PdfRuledTables() {
    }

    /** The tables from the top down; none overlaps another. */
    static List<PdfRuledGrid> of(PdfPage page) {
        List<PdfRule> rules = new ArrayList<>(merged(page.rules().stream().filter(PdfRule::horizontal).toList()));
        int horizontal = rules.size();
        rules.addAll(merged(page.rules().stream().filter(rule -> !rule.horizontal()).toList()));
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        List<PdfRuledGrid> grids = new ArrayList<>();
        for (List<PdfRule> group : connected(rules, horizontal)) {
            PdfRuledGrid grid = PdfRuledGrid.of(group, TOLERANCE);
            if (grid.width() > 1 && grid.height() > 1 && grid.width() * grid.height() <= MOST_CELLS) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(PdfRuledGrid::top));
        // A grid inside of another one's cell goes with it.
        List<PdfRuledGrid> apart = new ArrayList<>();
        for (PdfRuledGrid grid : grids) {
            if (apart.isEmpty() || grid.top() >= apart.get(apart.size() - 1).bottom() - TOLERANCE) {
                apart.add(grid);
            }
        }
        return apart;
    }

    /** Pieces of one line put together; the two sides of a thick line are one. */
    private static List<PdfRule> merged(List<PdfRule> rules) {
        List<PdfRule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(PdfRule::at));
        List<PdfRule> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > TOLERANCE) {
                addJoined(sorted.subList(from, i), merged);
                from = i;
            }
        }
        return merged;
    }

    private static void addJoined(List<PdfRule> level, List<PdfRule> merged) {
        if (level.isEmpty()) {
            return;
        }
        level.sort(Comparator.comparingDouble(PdfRule::from));
        PdfRule open = level.get(0);
        for (PdfRule rule : level) {
            if (rule.from() <= open.to() + TOLERANCE) {
                open = new PdfRule(open.horizontal(), open.at(), open.from(), Math.max(open.to(), rule.to()));
            } else {
                addLong(open, merged);
                open = rule;
            }
        }
        addLong(open, merged);
    }

    private static void addLong(PdfRule rule, List<PdfRule> merged) {
        if (rule.to() - rule.from() >= SHORTEST) {
            merged.add(rule);
        }
    }

    private static List<List<PdfRule>> connected(List<PdfRule> rules, int horizontal) {
        int[] group = new int[rules.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < horizontal; i++) {
            for (int j = horizontal; j < rules.size(); j++) {
                if (rules.get(i).crosses(rules.get(j), TOLERANCE)) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<List<PdfRule>> groups = new ArrayList<>();
        rules.forEach(any -> groups.add(new ArrayList<>()));
        for (int i = 0; i < rules.size(); i++) {
            groups.get(root(group, i)).add(rules.get(i));
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
