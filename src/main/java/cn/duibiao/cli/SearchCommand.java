package cn.duibiao.cli;

import cn.duibiao.index.Filters;
import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.report.Snippet;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: finds passages of a results folder. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final String LINE = "   ";

    @ParentCommand
    private Duibiao root;

    @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "option.query")
    private List<String> query;

    @Mixin
    private ResultsOption in;

    @Mixin
    private FilterOptions filterOptions;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "option.limit")
    private int limit;

    @Override
    public Integer call() {
        Messages messages = root.messages();
        String text = String.join(" ", query);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException(messages.get("usage.empty_query", text));
        }
        if (limit < 1) {
            throw new UsageException(messages.get("usage.bad_limit"));
        }
        ResultsFolder folder = in.folder(messages);
        KnowledgeFiles files = root.knowledgeFiles();
        List<DocumentRow> documents = DocumentsTable.read(folder.path());
        Themes themes = Themes.load(files);
        Regions regions = Regions.load(files);
        Filters filters = filterOptions.filters(
                new Districts(regions, documents, folder.path(), messages), themes, messages);
        try (PassageSearcher searcher = PassageSearcher.open(folder.index(), PipelineFactory.segmenter(files, regions))) {
            print(searcher.search(text, filters, limit), themes);
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.incomplete_results", e.getMessage()));
        }
        return ExitCode.OK;
    }

    private void print(PassageSearcher.Results results, Themes themes) {
        PrintWriter out = root.out();
        Messages messages = root.messages();
        if (results.hits().isEmpty()) {
            out.println(messages.get("search.none"));
            return;
        }
        out.println(messages.get("search.found", results.total(), results.hits().size()));
        Snippet snippet = root.isWatched() ? Snippet.forTerminal() : Snippet.plain();
        int rank = 1;
        for (Hit hit : results.hits()) {
            out.println();
            out.println(rank++ + ". " + DocumentNames.of(hit.title(), hit.district(), hit.year(), hit.kind(),
                    messages));
            if (!hit.section().isEmpty()) {
                out.println(LINE + hit.section());
            }
            out.println(LINE + snippet.of(hit.text(), hit.highlights()));
            String theme = themes(hit, themes, messages);
            out.println(LINE + (theme.isEmpty() ? "" : theme + "  ")
                    + messages.get("search.source", hit.sourceFile(), hit.start(), hit.end()));
        }
    }

    private static String themes(Hit hit, Themes themes, Messages messages) {
        if (hit.themes().isEmpty()) {
            return "";
        }
        boolean chinese = messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return messages.get("search.theme", hit.themes().stream()
                .map(id -> chinese ? themes.withId(id).map(Theme::name).orElse(id) : id)
                .collect(Collectors.joining(", ")));
    }
}
