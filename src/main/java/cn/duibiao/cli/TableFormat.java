package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --format} of commands that print one table: for people, or as CSV. */
final class TableFormat {

    private static final String TABLE = "table";
    private static final String CSV = "csv";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TABLE, descriptionKey = "option.format")
    private String format;

    /**
     * Whether the table is wanted as CSV.
     *
     * @throws UsageException where the format is neither
     */
    boolean isCsv(Messages messages) {
        if (!List.of(TABLE, CSV).contains(format)) {
            throw new UsageException(messages.get("usage.bad_code", "--format", format, TABLE + ", " + CSV));
        }
        return format.equals(CSV);
    }
}
