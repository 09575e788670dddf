package cn.duibiao.cli;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.index.Filters;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options by which search and facts are narrowed. Each may be given several times. */
final class FilterOptions {

    @Option(names = "--district", paramLabel = "NAME", split = ",", descriptionKey = "option.district")
    private List<String> districts = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "option.kind")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", split = ",", descriptionKey = "option.year")
    private List<Integer> years = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", split = ",", descriptionKey = "option.theme")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", descriptionKey = "option.status")
    private List<String> statuses = new ArrayList<>();

    /**
     * The filters, with all names understood.
     *
     * @throws UsageException where one is not
     */
    Filters filters(Districts known, Themes knownThemes, Messages messages) {
        return new Filters(districts.stream().map(name -> known.named(name).path()).toList(),
                kinds.stream().map(kind -> code("--kind", "kind", kind,
                        Arrays.stream(DocumentKind.values()).map(DocumentKind::code).toList(), messages)).toList(),
                years, themes.stream().map(name -> theme(name, knownThemes, messages)).toList(),
                statuses.stream().map(status -> code("--status", "status", status,
                        Arrays.stream(Status.values()).map(Status::code).toList(), messages)).toList());
    }

    static String theme(String name, Themes known, Messages messages) {
        return known.all().stream().filter(theme -> theme.id().equalsIgnoreCase(name) || theme.name().equals(name))
                .map(Theme::id).findFirst()
                .orElseThrow(() -> new UsageException(messages.get("usage.unknown_theme", name,
                        known.all().stream().map(theme -> theme.id() + " " + theme.name())
                                .collect(Collectors.joining(", ")))));
    }

    /** A code that is named as such or by its Chinese word. */
    static String code(String option, String group, String named, List<String> codes, Messages messages) {
        Messages chinese = Messages.in(Locale.CHINESE);
        return codes.stream().filter(code -> code.equalsIgnoreCase(named) || chinese.label(group, code).equals(named))
                .findFirst().orElseThrow(() -> new UsageException(
                        messages.get("usage.bad_code", option, named, String.join(", ", codes))));
    }
}
