package cn.duibiao.cli;

import cn.duibiao.tables.ResultsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare}: puts districts side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Parameters(arity = "1..*", paramLabel = "DISTRICT", descriptionKey = "option.districts")
    private List<String> districts;

    @Mixin
    private ResultsOption in;

    @Mixin
    private ComparisonOptions options;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv")
    private Path csv;

    @Mixin
    private ExportOptions exports;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Override
    public Integer call() {
        ResultsFolder folder = in.folder(root.messages());
        ComparedDistricts compared = ComparedDistricts.of(root, folder, districts, options);
        new DistrictComparison(root, folder).print(compared, all, Optional.ofNullable(csv), Optional.ofNullable(html));
        new Exporter(root, folder).write(compared, exports);
        return ExitCode.OK;
    }
}
