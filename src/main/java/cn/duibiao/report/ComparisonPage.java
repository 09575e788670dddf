package cn.duibiao.report;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.tables.DocumentRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as one HTML page without any other file: readable, printable, fit for a phone. */
public final class ComparisonPage {

    private static final String TEMPLATE = "comparison.html";

    private final Comparison comparison;
    private final Messages messages;
    private final Map<String, String> themeNames;
    private final EvidencePanel evidence;
    /** The cell that stands most often. */
    private final String notFound;

    private ComparisonPage(Comparison comparison, Themes themes, ReadableValue readable, Messages messages) {
        this.comparison = comparison.forPage();
        this.messages = messages;
        this.themeNames = themes.all().stream().collect(Collectors.toMap(Theme::id,
                messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Theme::name : Theme::id,
                (a, b) -> a, LinkedHashMap::new));
        this.evidence = new EvidencePanel(new FactQuotes(readable, comparison.documents(), messages), messages);
        this.notFound = "<span class=\"none\" title=\"" + escape(messages.get("page.not_found_hint")) + "\">"
                + escape(messages.get("page.not_found")) + "</span>";
    }

    /** The whole page. */
    public static String of(Comparison comparison, Themes themes, ReadableValue readable, Messages messages) {
        return new ComparisonPage(comparison, themes, readable, messages).page();
    }

    private String page() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("lang", messages.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        places.put("title", escape(messages.get("page.title", names("、"))));
        places.put("intro", escape(messages.get("page.intro", comparison.rows().size(), comparison.documents().size())));
        places.put("hint", escape(messages.get("page.not_found") + ": " + messages.get("page.not_found_hint")));
        for (String word : List.of("filter", "shared_only", "all_statuses", "all_themes", "goal", "empty", "made_by")) {
            places.put(word, escape(messages.get("page." + word)));
        }
        places.put("shared_checked", comparison.rows().stream().anyMatch(GoalRow::isShared) ? " checked" : "");
        places.put("statuses", options(Status.values()));
        places.put("themes", themeOptions());
        places.put("cols", "<col>".repeat(comparison.districts().size()));
        places.put("districts", comparison.districts().stream().map(Region::name)
                .map(name -> "<th scope=\"col\">" + escape(name) + "</th>").collect(Collectors.joining()));
        places.put("rows", bodies());
        places.put("documents_title", escape(messages.get("page.documents")));
        places.put("documents", comparison.documents().stream().map(this::document).collect(Collectors.joining("\n")));
        return Html.fill(TEMPLATE, places);
    }

    private String names(String separator) {
        return comparison.districts().stream().map(Region::shortName).collect(Collectors.joining(separator));
    }

    private String options(Status... statuses) {
        StringBuilder options = new StringBuilder();
        for (Status status : statuses) {
            options.append(option(status.code(), messages.label("status", status.code())));
        }
        return options.toString();
    }

    private String themeOptions() {
        return themeNames.entrySet().stream()
                .filter(theme -> comparison.rows().stream().anyMatch(row -> row.theme().equals(theme.getKey())))
                .map(theme -> option(theme.getKey(), theme.getValue())).collect(Collectors.joining());
    }

    private static String option(String value, String label) {
        return "<option value=\"" + escape(value) + "\">" + escape(label) + "</option>";
    }

    /** One table body for each status and theme, with a line that names them. */
    private String bodies() {
        Map<String, List<GoalRow>> groups = comparison.rows().stream().collect(Collectors.groupingBy(
                row -> messages.label("status", row.status().code()) + " · " + theme(row),
                LinkedHashMap::new, Collectors.toList()));
        StringBuilder bodies = new StringBuilder();
        groups.forEach((heading, rows) -> {
            bodies.append("<tbody>\n<tr class=\"band\"><th colspan=\"").append(comparison.districts().size() + 1)
                    .append("\" scope=\"colgroup\">").append(escape(heading)).append("</th></tr>\n");
            bodies.append(rows.parallelStream().map(this::row).collect(Collectors.joining()));
            bodies.append("</tbody>\n");
        });
        return bodies.toString();
    }

    private String theme(GoalRow row) {
        return themeNames.getOrDefault(row.theme(), row.theme());
    }

    private String row(GoalRow row) {
        String tags = String.join(" · ", List.of(messages.label("measure", row.measure().code()),
                row.period().isEmpty() ? messages.get("run.unknown") : row.period().replace("/", "–")))
                + (row.likeness() < 1 ? " · " + messages.get("page.alike",
                        String.format(Locale.ROOT, "%.2f", row.likeness())) : "");
        StringBuilder html = new StringBuilder();
        html.append("<tr data-status=\"").append(row.status().code())
                .append("\" data-theme=\"").append(escape(row.theme()))
                .append("\" data-shared=\"").append(row.isShared())
                .append("\" data-text=\"").append(escape((row.name() + " " + tags).toLowerCase(Locale.ROOT)))
                .append("\"><th scope=\"row\">").append(escape(row.name()))
                .append("<span class=\"tags\">").append(escape(tags)).append("</span></th>");
        for (int i = 0; i < row.cells().size(); i++) {
            html.append("<td data-label=\"").append(escape(comparison.districts().get(i).name())).append("\">")
                    .append(cell(row, row.cells().get(i), comparison.districts().get(i))).append("</td>");
        }
        return html.append("</tr>\n").toString();
    }

    private String cell(GoalRow row, Cell cell, Region district) {
        if (cell.state() == Cell.State.NOT_FOUND) {
            return notFound;
        }
        boolean words = cell.state() != Cell.State.STATED;
        String state = cell.state() == Cell.State.LEFT_TO_HIGHER_LEVEL ? "page.higher_level" : "page.qualitative";
        String more = cell.facts().size() == 1 ? "" : "<span class=\"more\">"
                + escape(messages.get("page.more", cell.facts().size() - 1)) + "</span>";
        return "<details><summary><span class=\"value" + (words ? " words" : "") + "\">" + escape(cell.text()) + "</span>"
                + (words ? "<span class=\"more\">" + escape(messages.get(state)) + "</span>" : "")
                + more + "</summary>" + evidence.of(district.name() + " · " + row.name(), cell) + "</details>";
    }

    private String document(DocumentRow document) {
        return "<li>" + escape(DocumentNames.of(document, messages)) + " <span class=\"soft\">"
                + escape(document.sourceFile()) + "</span></li>";
    }
}
