package cn.duibiao.cli;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.pipeline.Changes;
import cn.duibiao.pipeline.RunResult;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ErrorsTable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a run has brought, on a few lines. */
final class RunSummary {

    private static final int MOST_ENTRIES = 24;
    private static final int MOST_ERRORS = 20;

    private final Messages messages;

    RunSummary(Messages messages) {
        this.messages = messages;
    }

    void print(RunResult result, PrintWriter out) {
        int facts = result.facts().values().stream().mapToInt(Integer::intValue).sum();
        out.println(messages.get("run.written", result.files(), result.documents().size(), facts,
                result.folder().path()));
        changes(result.changes(), out);
        out.println(messages.get("run.by_district") + " " + counts(result.documents(), DocumentRow::district,
                Comparator.comparing(entry -> -entry.getValue()), UnaryOperator.identity()));
        out.println(messages.get("run.by_kind") + " " + counts(result.documents(), row -> row.kind().code(),
                Comparator.comparing(entry -> DocumentKind.ofCode(entry.getKey())),
                code -> messages.label("kind", code)));
        out.println(messages.get("run.by_year") + " " + counts(result.documents(),
                row -> row.year() == 0 ? "" : String.valueOf(row.year()), Map.Entry.comparingByKey(),
                UnaryOperator.identity()));
        out.println(messages.get("run.by_status") + " " + Arrays.stream(Status.values())
                .map(status -> messages.label("status", status.code()) + " " + result.facts().getOrDefault(status, 0))
                .collect(Collectors.joining(", ")));
        errors(result, out);
    }

    private void changes(Changes changes, PrintWriter out) {
        if (changes.basis() != Changes.Basis.NOTHING) {
            int files = changes.added() + changes.changed() + changes.unchanged();
            out.println(messages.get("run.changes." + changes.basis().name().toLowerCase(Locale.ROOT), files,
                    changes.added(), changes.changed(), changes.unchanged(), changes.gone()));
        }
    }

    private String counts(List<DocumentRow> documents, Function<DocumentRow, String> group,
                          Comparator<Map.Entry<String, Long>> order, UnaryOperator<String> label) {
        if (documents.isEmpty()) {
            return messages.get("run.none");
        }
        Map<String, Long> counts = documents.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        String more = counts.size() <= MOST_ENTRIES ? ""
                : " " + messages.get("run.more_entries", counts.size() - MOST_ENTRIES);
        return counts.entrySet().stream().sorted(order.thenComparing(Map.Entry.comparingByKey())).limit(MOST_ENTRIES)
                .map(entry -> (entry.getKey().isEmpty() ? messages.get("run.unknown") : label.apply(entry.getKey()))
                        + " " + entry.getValue())
                .collect(Collectors.joining(", ")) + more;
    }

    private void errors(RunResult result, PrintWriter out) {
        if (result.errors().isEmpty()) {
            return;
        }
        out.println(messages.get("run.skipped", result.errors().size(),
                result.folder().path().resolve(ErrorsTable.SCHEMA.file())));
        result.errors().stream().limit(MOST_ERRORS)
                .forEach(error -> out.println("  " + error.sourceFile() + ": " + error.message()));
        if (result.errors().size() > MOST_ERRORS) {
            out.println("  " + messages.get("run.skipped_more", result.errors().size() - MOST_ERRORS));
        }
    }
}
