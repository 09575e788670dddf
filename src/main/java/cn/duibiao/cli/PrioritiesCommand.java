package cn.duibiao.cli;

import cn.duibiao.comparison.GoalRow;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.priorities.Priorities;
import cn.duibiao.priorities.PriorityReader;
import cn.duibiao.priorities.ThemeShare;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code priorities}: what districts put first. */
@Command(name = "priorities", mixinStandardHelpOptions = true)
final class PrioritiesCommand implements Callable<Integer> {

    private static final int GOALS = 8;

    @ParentCommand
    private Duibiao root;

    @Parameters(arity = "1..*", paramLabel = "DISTRICT", descriptionKey = "option.districts")
    private List<String> names;

    @Mixin
    private ResultsOption in;

    @Option(names = "--forward", descriptionKey = "option.forward")
    private boolean forward;

    @Override
    public Integer call() {
        Messages messages = root.messages();
        LoadedResults results = new LoadedResults(root, in);
        List<Region> districts = results.districts().compared(names);
        List<DocumentRow> documents = results.districts().documentsOf(names);
        List<Priorities> priorities = new PriorityReader(results.knowledge()).read(districts, documents,
                results.facts(documents), results.sentences(documents), results.terms(documents), forward);
        printThemes(priorities, results.knowledge(), messages);
        priorities.forEach(one -> print(one, messages));
        root.out().println(messages.get("priorities.hint"));
        return ExitCode.OK;
    }

    private void printThemes(List<Priorities> priorities, Knowledge knowledge, Messages messages) {
        List<String> header = new ArrayList<>(List.of(messages.get("column.theme")));
        priorities.forEach(one -> header.add(one.district().name()));
        int[] widths = new int[header.size()];
        Arrays.fill(widths, 26);
        ConsoleTable table = new ConsoleTable(header, widths);
        int theme = 0;
        for (Theme known : knowledge.themes().all()) {
            List<String> row = new ArrayList<>(List.of(known.name()));
            for (Priorities one : priorities) {
                ThemeShare share = one.themes().get(theme);
                row.add(percent(share.text()) + " / " + percent(share.forward()) + " / " + share.targets());
            }
            table.add(row);
            theme++;
        }
        table.lines().forEach(root.out()::println);
        root.out().println(messages.get("priorities.legend"));
    }

    private void print(Priorities one, Messages messages) {
        root.out().println();
        root.out().println("== " + one.district().name());
        root.out().println(messages.get("priorities.words", one.words().stream().map(word -> word.word()
                + String.format(Locale.ROOT, " (z %.1f, %d:%d)", word.z(), word.own(), word.others()))
                .collect(Collectors.joining(messages.get("list.separator")))));
        root.out().println(messages.get("priorities.strength", Stream.of(Strength.HARD, Strength.NORMAL, Strength.SOFT)
                .map(strength -> messages.label("strength", strength.code()) + " " + one.strengths().getOrDefault(strength, 0))
                .collect(Collectors.joining(messages.get("list.separator")))));
        root.out().println(messages.get("priorities.alone", one.alone().size()));
        one.alone().stream().limit(GOALS).forEach(row -> root.out().println("  " + text(row)));
    }

    private static String text(GoalRow row) {
        return row.name() + " " + row.period() + " " + row.cells().stream().filter(cell -> !cell.facts().isEmpty())
                .map(cell -> cell.text()).collect(Collectors.joining(" "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
