package cn.duibiao.cli;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.selection.FactSelection;
import cn.duibiao.selection.Magnitudes;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code facts}: lists the facts of a results folder. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Mixin
    private ResultsOption in;

    @Mixin
    private FactOptions options;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format wanted = format.chosen(messages);
        ResultsFolder folder = in.folder(messages);
        Knowledge knowledge = Knowledge.load(root.knowledgeFiles());
        Magnitudes magnitudes = new Magnitudes(knowledge);
        List<DocumentRow> documents = DocumentsTable.read(folder.path());
        FactSelection selection = new FactSelection(options.criteria(
                new Districts(knowledge.regions(), documents, folder.path(), messages), knowledge.themes(), magnitudes, messages),
                documents, knowledge, magnitudes);
        List<Fact> facts = options.arranged(FactsTable.read(folder.path()).stream().filter(selection::includes).toList(),
                magnitudes, messages);
        if (wanted == Format.TABLE) {
            print(facts, new ReadableValue(knowledge.comparators()), messages);
        } else {
            wanted.print(FactsTable.SCHEMA, facts, root.out());
        }
        return ExitCode.OK;
    }

    private void print(List<Fact> facts, ReadableValue readable, Messages messages) {
        if (facts.isEmpty()) {
            root.out().println(messages.get("facts.none"));
            return;
        }
        ConsoleTable table = new ConsoleTable(Stream.of("district", "indicator", "value", "measure", "status", "period",
                "region", "fact").map(column -> messages.get("column." + column)).toList(), 8, 36, 20, 8, 8, 9, 12, 40);
        for (Fact fact : facts) {
            table.add(List.of(fact.district(), fact.indicator(), readable.of(fact),
                    messages.label("measure", fact.measure().code()), messages.label("status", fact.status().code()),
                    fact.period(), fact.region(), fact.id()));
        }
        table.lines().forEach(root.out()::println);
        root.out().println(messages.get("facts.found", facts.size()));
    }
}
