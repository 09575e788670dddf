package cn.duibiao.cli;

import cn.duibiao.index.PassageSearcher;
import cn.duibiao.pipeline.OutputClaim;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.report.Messages;
import cn.duibiao.semantic.Embedder;
import cn.duibiao.semantic.VectorIndex;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code embed}: computes what {@code search --semantic} needs. Goes on where it was interrupted. */
@Command(name = "embed", mixinStandardHelpOptions = true)
final class EmbedCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Mixin
    private ResultsOption in;

    @Override
    public Integer call() throws IOException, OutputException {
        Messages messages = root.messages();
        ResultsFolder folder = in.folder(messages);
        Embedder embedder = Searchers.embedder(messages);
        OutputClaim claim = OutputClaim.take(folder.path().toRealPath());
        try (claim; PassageSearcher searcher = Searchers.open(folder, root.knowledgeFiles(), messages)) {
            build(folder, searcher, embedder);
            root.out().println(messages.get("embed.done", searcher.count(), folder.vectors()));
        }
        return ExitCode.OK;
    }

    private void build(ResultsFolder folder, PassageSearcher searcher, Embedder embedder) throws IOException {
        if (!root.isWatched()) {
            VectorIndex.build(folder.vectors(), searcher, embedder, done -> { });
            return;
        }
        try (ProgressBar bar = new ProgressBarBuilder().setTaskName(root.messages().get("embed.progress"))
                .setInitialMax(searcher.count()).setStyle(ProgressBarStyle.ASCII).build()) {
            IntConsumer step = bar::stepTo;
            VectorIndex.build(folder.vectors(), searcher, embedder, step);
        }
    }
}
