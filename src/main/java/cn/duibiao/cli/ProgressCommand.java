package cn.duibiao.cli;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.progress.Observation;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.Progress.Verdict;
import cn.duibiao.progress.ProgressReader;
import cn.duibiao.progress.ProgressTable;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code progress}: holds the targets of a district against later figures. */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class ProgressCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Parameters(paramLabel = "DISTRICT", descriptionKey = "option.district_one")
    private String district;

    @Mixin
    private ResultsOption in;

    @Option(names = "--period", paramLabel = "YEAR", split = ",", descriptionKey = "option.target_year")
    private List<Integer> years = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "option.progress_all")
    private boolean all;

    @Option(names = "--evidence", descriptionKey = "option.evidence")
    private boolean evidence;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format wanted = format.chosen(messages);
        LoadedResults results = new LoadedResults(root, in);
        Knowledge knowledge = results.knowledge();
        Region region = results.districts().named(district);
        List<DocumentRow> own = results.districts().documentsOf(List.of(district));
        List<Progress> found = new ProgressReader(knowledge).read(own, results.facts(own)).stream()
                .filter(one -> years.isEmpty() || years.contains(one.target().years().last())).toList();
        ReadableValue readable = new ReadableValue(knowledge.comparators());
        if (wanted == Format.TABLE) {
            print(region, own, found, readable, messages);
        } else {
            wanted.print(ProgressTable.of(readable), found, root.out());
        }
        return ExitCode.OK;
    }

    private void print(Region region, List<DocumentRow> own, List<Progress> found, ReadableValue readable, Messages messages) {
        root.out().println(messages.get("progress.title", region.name(), own.size(), found.size()));
        if (own.stream().map(DocumentRow::year).distinct().count() < 2) {
            root.out().println(messages.get("progress.one_year"));
        }
        ConsoleTable table = new ConsoleTable(Stream.of("verdict", "indicator", "measure", "period", "target", "actual", "formula")
                .map(column -> messages.get("column." + column)).toList(), 9, 30, 4, 9, 16, 24, 60);
        List<Progress> shown = found.stream().filter(one -> all || one.verdict() != Verdict.NO_NEWS).toList();
        for (Progress one : shown) {
            Fact fact = one.target().fact();
            table.add(List.of(messages.label("verdict", one.verdict().code()), fact.indicator(),
                    messages.label("measure", fact.measure().code()), one.target().years().toString(), readable.of(fact),
                    one.outcomes().stream().map(outcome -> readable.of(outcome.fact()) + " (" + outcome.years() + ")")
                            .collect(Collectors.joining(" ")), one.formula()));
        }
        if (!shown.isEmpty()) {
            table.lines().forEach(root.out()::println);
        }
        if (evidence) {
            shown.forEach(one -> printEvidence(one, messages));
        }
        root.out().println(Arrays.stream(Verdict.values()).map(verdict -> messages.label("verdict", verdict.code()) + " "
                + found.stream().filter(one -> one.verdict() == verdict).count())
                .collect(Collectors.joining(messages.get("list.separator"))));
        root.out().println(messages.get("progress.hint"));
    }

    private void printEvidence(Progress one, Messages messages) {
        root.out().println();
        root.out().println(messages.label("verdict", one.verdict().code()) + " " + one.target().fact().indicator() + " "
                + one.formula());
        Stream.concat(Stream.of(one.target()), one.outcomes().stream()).forEach(side -> root.out().println("  "
                + name(side, messages) + System.lineSeparator() + "    "
                + side.fact().evidence().replaceAll("\\s+", " ").strip()));
    }

    private static String name(Observation side, Messages messages) {
        return messages.label("status", side.fact().status().code()) + " " + DocumentNames.of(side.document(), messages);
    }
}
