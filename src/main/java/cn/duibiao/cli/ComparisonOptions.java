package cn.duibiao.cli;

import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a comparison is narrowed. Each but the threshold may be given several times. */
final class ComparisonOptions {

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", descriptionKey = "option.compare_status")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", split = ",", descriptionKey = "option.theme")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "option.kind")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", split = ",", descriptionKey = "option.year")
    private List<Integer> years = new ArrayList<>();

    @Option(names = "--threshold", paramLabel = "0..1", descriptionKey = "option.threshold")
    private Double threshold;

    /**
     * The filter, with all names understood.
     *
     * @throws UsageException where one is not
     */
    ComparisonFilter filter(Themes knownThemes, Messages messages) {
        double likeness = Optional.ofNullable(threshold).orElse(ComparisonFilter.ALL.threshold());
        if (likeness <= 0 || likeness > 1) {
            throw new UsageException(messages.get("usage.bad_threshold"));
        }
        return new ComparisonFilter(period.periods(),
                statuses.stream().map(status -> FilterOptions.code("--status", "status", status,
                        Arrays.stream(Status.values()).map(Status::code).toList(), messages)).toList(),
                themes.stream().map(theme -> FilterOptions.theme(theme, knownThemes, messages)).toList(),
                kinds.stream().map(kind -> FilterOptions.code("--kind", "kind", kind,
                        Arrays.stream(DocumentKind.values()).map(DocumentKind::code).toList(), messages)).toList(),
                years, likeness);
    }
}
