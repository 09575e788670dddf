package cn.duibiao.cli;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.index.Filters;
import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code facts}: lists the facts of a results folder. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    /** How facts may be printed. */
    enum Format { TABLE, CSV }

    @ParentCommand
    private Duibiao root;

    @Mixin
    private ResultsOption in;

    @Mixin
    private FilterOptions filterOptions;

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "option.indicator")
    private String indicator = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private String format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format wanted = format(messages);
        ResultsFolder folder = in.folder(messages);
        KnowledgeFiles files = root.knowledgeFiles();
        List<DocumentRow> documents = DocumentsTable.read(folder.path());
        Filters filters = filterOptions.filters(
                new Districts(Regions.load(files), documents, folder.path(), messages), Themes.load(files), messages);
        FactSelection selection = new FactSelection(filters, documents, indicator.strip(), Indicators.load(files));
        List<Fact> facts = FactsTable.read(folder.path()).stream().filter(selection::includes).toList();
        if (wanted == Format.CSV) {
            FactsTable.SCHEMA.print(root.out(), facts);
        } else {
            print(facts, new ReadableValue(Comparators.load(files)), messages);
        }
        return ExitCode.OK;
    }

    private Format format(Messages messages) {
        return Stream.of(Format.values()).filter(known -> known.name().equalsIgnoreCase(format)).findFirst()
                .orElseThrow(() -> new UsageException(
                        messages.get("usage.bad_code", "--format", format, "table, csv")));
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
