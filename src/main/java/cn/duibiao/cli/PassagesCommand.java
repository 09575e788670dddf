package cn.duibiao.cli;

import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.priorities.ThemePassages;
import cn.duibiao.priorities.ThemePassages.Passage;
import cn.duibiao.priorities.ThemePassages.SubTopic;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import cn.duibiao.tables.ThemesTable;
import java.util.List;
import java.util.concurrent.Callable;
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
    private String theme;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DISTRICT", descriptionKey = "option.districts")
    private List<String> names;

    @Mixin
    private ResultsOption in;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "option.topics")
    private int topics;

    @Option(names = "--each", paramLabel = "N", defaultValue = "2", descriptionKey = "option.each")
    private int each;

    @Override
    public Integer call() {
        Messages messages = root.messages();
        ResultsFolder folder = in.folder(messages);
        Knowledge knowledge = Knowledge.load(root.knowledgeFiles());
        String id = FilterOptions.theme(theme, knowledge.themes(), messages);
        List<DocumentRow> documents = DocumentsTable.read(folder.path());
        List<Region> districts = new Districts(knowledge.regions(), documents, folder.path(), messages).compared(names);
        List<SubTopic> found = new ThemePassages(knowledge.themes()).read(id, districts, documents,
                FactsTable.read(folder.path()), ThemesTable.read(folder.path()));
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
