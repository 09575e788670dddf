package cn.duibiao.cli;

import cn.duibiao.index.WordAnalyzer;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.pipeline.Pipeline;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.pipeline.RunResult;
import cn.duibiao.report.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code run}: reads files and writes a results folder. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "option.inputs")
    private List<Path> inputs;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--analyzer", paramLabel = "hanlp|smartcn", defaultValue = "hanlp", descriptionKey = "option.analyzer")
    private String analyzer;

    @Override
    public Integer call() throws OutputException {
        return run(root, inputs, out, Codes.named(WordAnalyzer.class, "--analyzer", analyzer, root.messages()));
    }

    static int run(Duibiao root, List<Path> inputs, Path out, WordAnalyzer analyzer) throws OutputException {
        Messages messages = root.messages();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new UsageException(messages.get("usage.no_input", input));
            }
        }
        KnowledgeFiles files = root.knowledgeFiles();
        Pipeline pipeline = PipelineFactory.pipeline(files, messages, Runtime.getRuntime().availableProcessors(), analyzer);
        RunResult result = runWatched(root, pipeline, inputs, out);
        new RunSummary(messages).print(result, root.out());
        return result.errors().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private static RunResult runWatched(Duibiao root, Pipeline pipeline, List<Path> inputs, Path out)
            throws OutputException {
        if (!root.isWatched()) {
            return pipeline.run(inputs, out, ProgressListener.SILENT);
        }
        try (ConsoleProgress progress = new ConsoleProgress(root.messages().get("run.progress"))) {
            return pipeline.run(inputs, out, progress);
        }
    }
}
