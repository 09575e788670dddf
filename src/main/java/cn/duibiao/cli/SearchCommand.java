package cn.duibiao.cli;

import cn.duibiao.index.Facets;
import cn.duibiao.index.Filters;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.QuerySyntaxException;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.DisplayWidth;
import cn.duibiao.report.Messages;
import cn.duibiao.semantic.VectorIndex;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: finds passages of a results folder. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final int LIMIT = 10;
    private static final int BATCH_LIMIT = 20;
    /** So many times the passages are looked at, in case some of them are neighbours that become one hit. */
    private static final int NEIGHBOURS = 2;
    /** Whole paragraphs may be looked for, but no documents. */
    static final int LONGEST_QUERY = 1000;

    @ParentCommand
    private Duibiao root;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "option.query")
    private List<String> query = List.of();

    @Mixin
    private ResultsOption in;

    @Mixin
    private FilterOptions filterOptions;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.limit")
    private int limit = -1;

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "option.batch")
    private Path batch;

    @Option(names = "--literal", descriptionKey = "option.literal")
    private boolean literal;

    @Mixin
    private FormatOption format;

    @Option(names = "--semantic", descriptionKey = "option.semantic")
    private boolean semantic;

    @Option(names = "--facets", descriptionKey = "option.facets")
    private boolean facets;

    @Option(names = "--context", paramLabel = "N", descriptionKey = "option.context")
    private int context;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        String text = String.join(" ", query);
        check(text, messages);
        Format wanted = format.chosen(messages);
        ResultsFolder folder = in.folder(messages);
        KnowledgeFiles files = root.knowledgeFiles();
        Themes themes = Themes.load(files);
        Regions regions = Regions.load(files);
        Filters filters = filterOptions.filters(new Districts(regions, DocumentsTable.read(folder.path()),
                folder.path(), messages), themes, messages);
        try (PassageSearcher words = Searchers.open(folder, files, messages);
             VectorIndex meaning = semantic ? Searchers.vectors(folder, words, messages) : null) {
            PassageSearcher searcher = meaning == null ? words : words.with(meaning);
            if (batch != null) {
                new BatchSearch(searcher, messages, root.out())
                        .answer(batch, filters, limit < 0 ? BATCH_LIMIT : limit, literal);
            } else if (facets) {
                answer(text, () -> count(searcher.facets(text, filters, literal),
                        new FacetList(messages, regions, themes), wanted));
            } else {
                answer(text, () -> list(searcher.search(text, filters, NEIGHBOURS * limit(), literal).merged(limit()),
                        new HitList(root, themes, new Surroundings(searcher, context)), wanted));
            }
        }
        return ExitCode.OK;
    }

    private int limit() {
        return limit < 0 ? LIMIT : limit;
    }

    private void list(PassageSearcher.Results results, HitList list, Format wanted) throws IOException {
        Understanding.print(results.understood(), root.messages(), wanted == Format.TABLE ? root.out() : root.err());
        list.print(results, wanted);
    }

    private void count(Facets counted, FacetList list, Format wanted) throws IOException {
        Understanding.print(counted.understood(), root.messages(), wanted == Format.TABLE ? root.out() : root.err());
        list.print(counted, limit(), wanted, root.out());
    }

    /** An answer that needs a query without mistakes. */
    @FunctionalInterface
    private interface Answer {

        void print() throws IOException, QuerySyntaxException;
    }

    private void answer(String text, Answer answer) throws IOException {
        try {
            answer.print();
        } catch (QuerySyntaxException e) {
            throw new UsageException(root.messages().get(e.messageKey(), e.arguments().toArray())
                    + System.lineSeparator() + "  " + printable(text) + System.lineSeparator()
                    + "  " + " ".repeat(DisplayWidth.of(printable(text.substring(0, e.place())))) + "^");
        }
    }

    private void check(String text, Messages messages) {
        if (batch != null && !query.isEmpty()) {
            throw new UsageException(messages.get("usage.batch_and_query"));
        }
        if (batch != null && (facets || context > 0)) {
            throw new UsageException(messages.get("usage.batch_alone", facets ? "--facets" : "--context"));
        }
        if (batch == null && query.isEmpty()) {
            throw new UsageException(messages.get("usage.missing", "QUERY"));
        }
        if (batch == null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException(messages.get("usage.empty_query", printable(text)));
        }
        if (text.length() > LONGEST_QUERY) {
            throw new UsageException(messages.get("usage.long_query", text.length(), LONGEST_QUERY));
        }
        if (limit == 0 || limit < -1) {
            throw new UsageException(messages.get("usage.bad_limit"));
        }
        if (context < 0) {
            throw new UsageException(messages.get("usage.bad_context"));
        }
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
