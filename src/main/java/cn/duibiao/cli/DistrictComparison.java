package cn.duibiao.cli;

import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.comparison.ComparisonTable;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.report.ComparisonPage;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Reports a comparison: on the console, as a table and as a page. */
final class DistrictComparison {

    /** Columns of the terminal for the goal, and for all districts together. */
    private static final int GOAL_WIDTH = 34;
    private static final int DISTRICTS_WIDTH = 66;
    private static final int NARROWEST = 12;
    /** Rows of one status that are printed; nobody reads more on a terminal. */
    private static final int MOST_PRINTED = 200;

    private final Duibiao root;
    private final Messages messages;
    private final ResultsFolder folder;

    DistrictComparison(Duibiao root, ResultsFolder folder) {
        this.root = root;
        this.messages = root.messages();
        this.folder = folder;
    }

    /**
     * Reports.
     *
     * @param all  whether to print goals that only one district states
     * @param csv  where to write the table, or empty for its usual place
     * @param html where to write the page, or empty for its usual place
     * @throws UsageException where nobody mentions the period
     */
    void print(ComparedDistricts compared, boolean all, Optional<Path> csv, Optional<Path> html) {
        Comparison comparison = compared.comparison();
        Knowledge knowledge = compared.knowledge();
        requirePeriod(compared.filter(), comparison, compared.facts());
        // Of many districts the page takes as long as all else that is written.
        CompletableFuture<String> content = CompletableFuture.supplyAsync(() -> ComparisonPage.of(comparison, knowledge.themes(),
                new ReadableValue(knowledge.comparators()), root.pageMessages()));
        warnOfTwins(comparison);
        print(comparison, all);
        Path table = csv.orElse(folder.comparison());
        Path page = html.orElse(folder.comparisonPage());
        write(table, () -> ComparisonTable.write(comparison, table));
        write(page, () -> Files.writeString(page, content.join(), StandardCharsets.UTF_8));
        root.out().println(messages.get("compare.written", table.toAbsolutePath(), page.toAbsolutePath()));
    }

    /** A period that none of the documents mentions is more likely mistyped than interesting. */
    private void requirePeriod(ComparisonFilter filter, Comparison comparison, List<Fact> facts) {
        if (filter.periods().isEmpty()) {
            return;
        }
        Set<String> documents = comparison.documents().stream().map(DocumentRow::docId).collect(Collectors.toSet());
        TreeSet<String> known = facts.stream().filter(fact -> documents.contains(fact.docId()) && !fact.period().isEmpty())
                .map(Fact::period).collect(Collectors.toCollection(TreeSet::new));
        for (String period : filter.periods()) {
            if (known.stream().noneMatch(stated -> stated.equals(period) || stated.endsWith("/" + period))) {
                throw new UsageException(messages.get("compare.no_period", period,
                        known.stream().filter(stated -> !stated.contains("-")).collect(Collectors.joining(" "))));
            }
        }
    }

    /** Two documents of one kind and year: perhaps two versions of one. */
    private void warnOfTwins(Comparison comparison) {
        comparison.documents().stream().filter(document -> document.year() > 0)
                .collect(Collectors.groupingBy(document -> document.district() + " " + document.year() + " "
                        + messages.label("kind", document.kind().code()), TreeMap::new,
                        Collectors.mapping(DocumentRow::sourceFile, Collectors.joining(messages.get("list.separator")))))
                .entrySet().stream().filter(entry -> entry.getValue().contains(messages.get("list.separator")))
                .forEach(entry -> root.out().println(messages.get("compare.twins", entry.getKey(), entry.getValue())));
    }

    private void print(Comparison comparison, boolean all) {
        PrintWriter out = root.out();
        out.println(messages.get("compare.title", comparison.districts().stream().map(Region::name)
                .collect(Collectors.joining(", "))));
        if (comparison.rows().isEmpty()) {
            out.println(messages.get("compare.none"));
            return;
        }
        long shared = comparison.rows().stream().filter(GoalRow::isShared).count();
        out.println(messages.get("compare.shared", shared));
        out.println(messages.get("compare.rule"));
        for (Status status : Arrays.asList(Status.TARGET, Status.ACTUAL, Status.ESTIMATE)) {
            print(comparison, status, comparison.rows().stream()
                    .filter(row -> row.status() == status && (all || row.isShared())).toList());
        }
        out.println();
        out.println(messages.get("compare.legend"));
        if (!all && shared < comparison.rows().size()) {
            out.println(messages.get("compare.single", comparison.rows().size() - shared));
        }
    }

    private void print(Comparison comparison, Status status, List<GoalRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>(List.of(messages.label("status", status.code()),
                messages.get("column.measure"), messages.get("column.period")));
        comparison.districts().forEach(district -> header.add(district.name()));
        int[] widths = new int[header.size()];
        Arrays.fill(widths, Math.max(NARROWEST, DISTRICTS_WIDTH / comparison.districts().size()));
        widths[0] = GOAL_WIDTH;
        widths[1] = 7;
        widths[2] = 9;
        ConsoleTable table = new ConsoleTable(header, widths);
        for (GoalRow row : rows.subList(0, Math.min(MOST_PRINTED, rows.size()))) {
            List<String> cells = new ArrayList<>(List.of(name(row), messages.label("measure", row.measure().code()),
                    row.period()));
            row.cells().forEach(cell -> cells.add(text(cell)));
            table.add(cells);
        }
        root.out().println();
        table.lines().forEach(root.out()::println);
        if (rows.size() > MOST_PRINTED) {
            root.out().println(messages.get("compare.cut", rows.size() - MOST_PRINTED));
        }
    }

    private String name(GoalRow row) {
        return row.likeness() < 1 ? messages.get("compare.alike", row.name(), String.format(Locale.ROOT, "%.2f", row.likeness()))
                : row.name();
    }

    private String text(Cell cell) {
        return switch (cell.state()) {
            case NOT_FOUND -> messages.get("compare.not_found");
            case QUALITATIVE -> messages.get("compare.qualitative", cell.text());
            case LEFT_TO_HIGHER_LEVEL -> messages.get("compare.higher_level", cell.text());
            case STATED -> cell.text();
        };
    }

    private void write(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new WriteException(messages.get("error.write", file, e), e);
        }
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws IOException;
    }
}
