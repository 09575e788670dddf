package cn.duibiao.cli;

import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ComparisonTable;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.report.ComparisonPage;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares districts of a results folder: on the console, as a table and as a page. */
final class DistrictComparison {

    /** Columns of the terminal for the goal, and for all districts together. */
    private static final int GOAL_WIDTH = 34;
    private static final int DISTRICTS_WIDTH = 66;
    private static final int NARROWEST = 12;

    private final Duibiao root;
    private final Messages messages;
    private final ResultsFolder folder;

    DistrictComparison(Duibiao root, ResultsFolder folder) {
        this.root = root;
        this.messages = root.messages();
        this.folder = folder;
    }

    /**
     * Compares and reports.
     *
     * @param all  whether to print goals that only one district states
     * @param csv  where to write the table, or empty for its usual place
     * @param html where to write the page, or empty for its usual place
     * @throws UsageException where a district is unknown or has no document
     */
    void print(List<String> names, boolean all, Optional<Path> csv, Optional<Path> html) {
        Knowledge knowledge = Knowledge.load(root.knowledgeFiles());
        List<DocumentRow> documents = DocumentsTable.read(folder.path());
        Districts known = new Districts(knowledge.regions(), documents, folder.path(), messages);
        List<Region> districts = names.stream().map(known::named).distinct().toList();
        if (districts.size() < 2) {
            throw new UsageException(messages.get("usage.few_districts"));
        }
        districts.forEach(known::requireDocuments);
        Comparison comparison = new Comparer(knowledge)
                .compare(districts, documents, FactsTable.read(folder.path()));
        print(comparison, all);
        Path table = csv.orElse(folder.comparison());
        Path page = html.orElse(folder.comparisonPage());
        write(table, () -> ComparisonTable.write(comparison, table));
        write(page, () -> Files.writeString(page,
                ComparisonPage.of(comparison, knowledge.themes(), root.pageMessages()), StandardCharsets.UTF_8));
        root.out().println(messages.get("compare.written", table.toAbsolutePath(), page.toAbsolutePath()));
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
        for (GoalRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name(), messages.label("measure", row.measure().code()),
                    row.period()));
            row.cells().forEach(cell -> cells.add(text(cell)));
            table.add(cells);
        }
        root.out().println();
        table.lines().forEach(root.out()::println);
    }

    private String text(Cell cell) {
        return switch (cell.state()) {
            case NOT_FOUND -> messages.get("compare.not_found");
            case QUALITATIVE -> messages.get("compare.qualitative", cell.text());
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
