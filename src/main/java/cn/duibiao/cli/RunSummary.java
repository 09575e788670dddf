package cn.duibiao.cli;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.pipeline.RunResult;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ErrorsTable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        counts("run.by_district", result.documents(), DocumentRow::district, Comparator.comparing(entry -> -entry.getValue()),
                out);
        counts("run.by_kind", result.documents(), row -> row.kind().code(),
                Comparator.comparing(entry -> DocumentKind.ofCode(entry.getKey())), out);
        counts("run.by_year", result.documents(), row -> row.year() == 0 ? "" : String.valueOf(row.year()),
                Map.Entry.comparingByKey(), out);
        out.println(messages.get("run.by_status") + " " + Arrays.stream(Status.values())
                .map(status -> messages.label("status", status.code()) + " " + result.facts().getOrDefault(status, 0))
                .collect(Collectors.joining(", ")));
        errors(result, out);
    }

    private void counts(String heading, List<DocumentRow> documents, Function<DocumentRow, String> group,
                        Comparator<Map.Entry<String, Long>> order, PrintWriter out) {
        if (documents.isEmpty()) {
            return;
        }
        Map<String, Long> counts = documents.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        Stream<String> words = counts.entrySet().stream().sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ENTRIES).map(entry -> name(entry.getKey()) + " " + entry.getValue());
        String more = counts.size() <= MOST_ENTRIES ? ""
                : " " + messages.get("run.more_entries", counts.size() - MOST_ENTRIES);
        out.println(messages.get(heading) + " " + words.collect(Collectors.joining(", ")) + more);
    }

    private String name(String key) {
        return key.isEmpty() ? messages.get("run.unknown") : messages.label("kind", key);
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
