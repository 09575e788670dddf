package cn.duibiao.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** The commands of the program, in the order of the help. */
final class Commands {

    private static final List<String> NAMES = List.of("run", "search", "show", "embed", "facts", "compare", "check", "progress",
            "series", "priorities", "passages", "evaluate");

    private Commands() {
    }

    /** Adds the commands that the arguments name, otherwise all: describing one to the parser takes longer than to parse. */
    static void addTo(CommandLine line, String[] args) {
        List<String> named = NAMES.stream().filter(Arrays.asList(args)::contains).toList();
        for (String name : named.isEmpty() ? NAMES : named) {
            line.addSubcommand(name, command(name));
        }
    }

    private static Object command(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "search" -> new SearchCommand();
            case "show" -> new ShowCommand();
            case "embed" -> new EmbedCommand();
            case "facts" -> new FactsCommand();
            case "compare" -> new CompareCommand();
            case "check" -> new CheckCommand();
            case "progress" -> new ProgressCommand();
            case "series" -> new SeriesCommand();
            case "priorities" -> new PrioritiesCommand();
            case "passages" -> new PassagesCommand();
            case "evaluate" -> new EvaluateCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
