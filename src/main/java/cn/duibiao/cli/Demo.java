package cn.duibiao.cli;

import cn.duibiao.index.WordAnalyzer;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.tables.ResultsFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program does without a command: it shows itself on the samples. */
final class Demo {

    private static final Path SAMPLES = Path.of("corpus");
    private static final Path OUTPUT = Path.of("output");
    private static final List<String> DISTRICTS = List.of("松江", "青浦", "长宁");

    private final Duibiao root;

    Demo(Duibiao root) {
        this.root = root;
    }

    /** Runs on the samples in the current folder, or prints the help where there are none. */
    int run() throws OutputException {
        if (!Files.isDirectory(SAMPLES)) {
            root.printHelp();
            return ExitCode.USAGE;
        }
        root.out().println(root.messages().get("demo.start", SAMPLES.toAbsolutePath()));
        int code = RunCommand.run(root, List.of(SAMPLES), OUTPUT.toAbsolutePath(), WordAnalyzer.HANLP);
        root.out().println();
        ResultsFolder folder = new ResultsFolder(OUTPUT.toAbsolutePath());
        new DistrictComparison(root, folder).print(ComparedDistricts.of(root, folder, DISTRICTS, new ComparisonOptions()),
                false, Optional.empty(), Optional.empty());
        root.out().println(root.messages().get("demo.help"));
        return code;
    }
}
