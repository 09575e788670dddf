package cn.duibiao.cli;

import cn.duibiao.check.Contradiction;
import cn.duibiao.check.Contradiction.Kind;
import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.check.ContradictionRows;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.ContradictionsTable;
import cn.duibiao.tables.DocumentRow;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code check}: lists numbers of one place that disagree, with both sentences. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Mixin
    private ResultsOption in;

    @Mixin
    private DistrictsOption districts;

    @Option(names = "--all", descriptionKey = "option.check_all")
    private boolean all;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format wanted = format.chosen(messages);
        LoadedResults results = new LoadedResults(root, in);
        List<DocumentRow> documents = results.districts().documentsOf(districts.names());
        List<Contradiction> found = new ContradictionFinder(results.knowledge()).find(documents, results.facts(documents))
                .stream().filter(contradiction -> all || contradiction.kind() != Kind.DIFFERENT_SCOPE).toList();
        if (wanted == Format.TABLE) {
            print(found, documents, messages);
        } else {
            wanted.print(ContradictionsTable.SCHEMA, found.stream().map(ContradictionRows::of).toList(), root.out());
        }
        return ExitCode.OK;
    }

    private void print(List<Contradiction> found, List<DocumentRow> documents, Messages messages) {
        Map<String, DocumentRow> byId = documents.stream().collect(Collectors.toMap(DocumentRow::docId, Function.identity()));
        for (Kind kind : Kind.values()) {
            List<Contradiction> ofKind = found.stream().filter(contradiction -> contradiction.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                root.out().println(messages.get("check.heading", messages.label("contradiction", kind.code()), ofKind.size()));
                root.out().println();
                ofKind.forEach(contradiction -> print(contradiction, byId, messages));
            }
        }
        String counts = Arrays.stream(Kind.values()).filter(kind -> all || kind != Kind.DIFFERENT_SCOPE)
                .map(kind -> messages.label("contradiction", kind.code()) + " "
                        + found.stream().filter(contradiction -> contradiction.kind() == kind).count())
                .collect(Collectors.joining(messages.get("list.separator")));
        root.out().println(found.isEmpty() ? messages.get("check.none") : counts);
        root.out().println(messages.get("check.hint"));
    }

    private void print(Contradiction contradiction, Map<String, DocumentRow> documents, Messages messages) {
        Fact first = contradiction.first();
        root.out().println(String.join(" ", first.district(), first.indicator(),
                messages.label("measure", first.measure().code()), messages.label("status", first.status().code()),
                first.period()) + messages.get("check.reason",
                messages.label("reason", contradiction.reason().code()), contradiction.difference()));
        for (Fact fact : List.of(first, contradiction.second())) {
            root.out().println("  " + fact.valueText() + "  " + messages.label("status", fact.status().code()) + "  "
                    + DocumentNames.of(documents.get(fact.docId()), messages));
            root.out().println("    " + fact.evidence().replaceAll("\\s+", " ").strip());
        }
        root.out().println();
    }
}
