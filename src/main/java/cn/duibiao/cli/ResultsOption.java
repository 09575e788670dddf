package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import cn.duibiao.tables.ResultsFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names a results folder. */
final class ResultsOption {

    @Option(names = "--in", required = true, paramLabel = "DIR", descriptionKey = "option.in")
    private Path folder;

    /**
     * The folder.
     *
     * @throws UsageException where it is none that a run has written
     */
    ResultsFolder folder(Messages messages) {
        return ResultsFolder.at(folder)
                .orElseThrow(() -> new UsageException(messages.get("usage.no_results", folder)));
    }
}
