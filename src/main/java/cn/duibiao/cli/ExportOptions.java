package cn.duibiao.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where else to write a comparison, with everything that is known about the districts. */
final class ExportOptions {

    @Option(names = "--excel", paramLabel = "FILE", descriptionKey = "option.excel")
    private Path excel;

    @Option(names = "--markdown", paramLabel = "FILE", descriptionKey = "option.markdown")
    private Path markdown;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "option.report")
    private Path report;

    Optional<Path> excel() {
        return Optional.ofNullable(excel);
    }

    Optional<Path> markdown() {
        return Optional.ofNullable(markdown);
    }

    Optional<Path> report() {
        return Optional.ofNullable(report);
    }

    boolean isEmpty() {
        return excel == null && markdown == null && report == null;
    }
}
