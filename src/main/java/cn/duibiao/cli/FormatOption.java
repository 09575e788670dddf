package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import picocli.CommandLine.Option;

/** {@code --format}, the same for all commands that print rows. */
final class FormatOption {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private String name;

    /**
     * The format that the user wants.
     *
     * @throws UsageException where there is none of that name
     */
    Format chosen(Messages messages) {
        return Codes.named(Format.class, "--format", name, messages);
    }
}
