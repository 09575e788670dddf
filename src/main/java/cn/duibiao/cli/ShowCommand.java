package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageId;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show}: prints a passage in its document. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private static final String WANTED = " > ";
    private static final String BESIDE = "   ";

    @ParentCommand
    private Duibiao root;

    @Parameters(paramLabel = "ID", descriptionKey = "option.passage")
    private String id;

    @Mixin
    private ResultsOption in;

    @Option(names = "--context", paramLabel = "N", defaultValue = "3", descriptionKey = "option.context")
    private int context;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format wanted = format.chosen(messages);
        if (context < 0) {
            throw new UsageException(messages.get("usage.bad_context"));
        }
        PassageId passage = PassageId.parse(id.strip())
                .orElseThrow(() -> new UsageException(messages.get("usage.bad_passage", id)));
        ResultsFolder folder = in.folder(messages);
        KnowledgeFiles files = root.knowledgeFiles();
        try (PassageSearcher searcher = Searchers.open(folder, files, messages)) {
            List<Hit> passages = searcher.passages(passage.docId(), Math.max(1, passage.first() - context),
                    (int) Math.min(Integer.MAX_VALUE, (long) passage.last() + context));
            if (passages.stream().noneMatch(hit -> isWanted(hit, passage))) {
                throw new UsageException(messages.get("usage.no_passage", id, folder.path()));
            }
            if (wanted == Format.TABLE) {
                print(passages, passage, Themes.load(files), messages);
            } else {
                wanted.print(HitsTable.PASSAGES, passages, root.out());
            }
        }
        return ExitCode.OK;
    }

    private static boolean isWanted(Hit hit, PassageId passage) {
        return hit.number() >= passage.first() && hit.number() <= passage.last();
    }

    private void print(List<Hit> passages, PassageId wanted, Themes themes, Messages messages) {
        PrintWriter out = root.out();
        Hit first = passages.get(0);
        out.println(DocumentNames.of(first.title(), first.district(), first.year(), first.kind(), messages));
        String section = "";
        for (Hit hit : passages) {
            if (!hit.section().equals(section)) {
                section = hit.section();
                out.println();
                out.println("== " + section);
            }
            out.println((isWanted(hit, wanted) ? WANTED : BESIDE) + hit.text().replaceAll("\\s+", " ").strip());
            if (isWanted(hit, wanted)) {
                out.println(BESIDE + PassageNotes.of(hit, themes, messages));
            }
        }
    }
}
