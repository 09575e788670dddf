package cn.duibiao.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --period}, which may be given several times. */
final class PeriodOption {

    @Option(names = "--period", paramLabel = "PERIOD", split = ",", descriptionKey = "option.period")
    private List<String> periods = new ArrayList<>();

    /** The periods as they stand in the tables: 2021/2025 for 2021-2025. */
    List<String> periods() {
        return periods.stream().map(period -> period.strip().replaceFirst("^(\\d{4})[-–—~](\\d{4})$", "$1/$2")).toList();
    }
}
