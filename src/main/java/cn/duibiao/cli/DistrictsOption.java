package cn.duibiao.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that narrows a command to some districts. */
final class DistrictsOption {

    @Option(names = {"--region", "--district"}, paramLabel = "NAME", split = ",", descriptionKey = "option.district")
    private List<String> names = new ArrayList<>();

    /** As the user writes them; none for all districts. */
    List<String> names() {
        return names;
    }
}
