package cn.duibiao.cli;

import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.priorities.ThemePassages;
import cn.duibiao.priorities.ThemePassages.Passage;
import cn.duibiao.priorities.ThemePassages.SubTopic;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code passages}: what districts say of a theme in their own words, side by side. */
@Command(name = "passages", mixinStandardHelpOptions = true)
final class PassagesCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Parameters(index = "0", paramLabel = "THEME", descriptionKey = "option.theme_one")
    private String first;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DISTRICT", descriptionKey = "option.districts")
    private List<String> others;

    /** As the other commands have it; then a district stands where the theme would. */
    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "option.theme_instead")
    private String theme;

    @Mixin
    private ResultsOption in;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "option.topics")
    private int topics;

    @Option(names = "--each", paramLabel = "N", defaultValue = "2", descriptionKey = "option.each")
    private int each;

    @Override
    public Integer call() {
        Messages messages = root.messages();
        LoadedResults results = new LoadedResults(root, in);
        Themes themes = results.knowledge().themes();
        String id = FilterOptions.theme(theme == null ? first : theme, themes, messages);
        List<String> names = theme == null ? others : Stream.concat(Stream.of(first), others.stream()).toList();
        List<Region> districts = results.districts().compared(names);
        List<DocumentRow> documents = results.districts().documentsOf(names);
        List<SubTopic> found = new ThemePassages(themes).read(id, districts, documents, results.facts(documents),
                results.sentences(documents));
        if (found.isEmpty()) {
            root.out().println(messages.get("search.none"));
        }
        found.stream().limit(topics).forEach(topic -> print(topic, districts, messages));
        root.out().println(messages.get("passages.found", Math.min(topics, found.size()), found.size()));
        return ExitCode.OK;
    }

    private void print(SubTopic topic, List<Region> districts, Messages messages) {
        root.out().println("== " + topic.word());
        for (int i = 0; i < districts.size(); i++) {
            List<Passage> cell = topic.cells().get(i);
            root.out().println(districts.get(i).name() + (cell.isEmpty() ? " " + messages.get("compare.not_found") : ""));
            cell.stream().limit(each).forEach(passage -> root.out().println("  "
                    + passage.text().replaceAll("\\s+", " ") + System.lineSeparator() + "    — "
                    + DocumentNames.of(passage.document(), messages)
                    + (passage.section().isEmpty() ? "" : " · " + passage.section())));
            if (cell.size() > each) {
                root.out().println("  " + messages.get("page.more", cell.size() - each));
            }
        }
        root.out().println();
    }
}
