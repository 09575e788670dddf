package cn.duibiao.export;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.check.Contradiction;
import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.priorities.Priorities;
import cn.duibiao.priorities.ThemeShare;
import cn.duibiao.progress.Observation;
import cn.duibiao.progress.Progress;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.FactQuotes;
import cn.duibiao.report.Html;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.InputsTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as one page that needs no other file: tables, charts, and the documents to look passages up in. */
public final class HtmlReport {

    private static final String TEMPLATE = "/cn/duibiao/export/report.html";
    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";

    /** Rows of targets that a page takes along; with more it would open too slowly. */
    private static final int MOST_TARGETS = 1000;

    private final Findings findings;
    private final Sources sources;
    private final Themes themes;
    private final Messages messages;
    private final FactBox box;
    private final ReadableValue readable;

    private HtmlReport(Findings findings, Sources sources, Themes themes, ReadableValue readable, Messages messages) {
        this.findings = findings;
        this.sources = sources;
        this.themes = themes;
        this.messages = messages;
        this.readable = readable;
        this.box = new FactBox(new FactQuotes(readable, findings.comparison().documents(), messages), messages);
    }

    /**
     * The page.
     *
     * @param sources to look findings up in; those of the compared documents go along as long as they are not too many
     */
    public static String of(Findings findings, Sources sources, Themes themes, ReadableValue readable, Messages messages) {
        return new HtmlReport(findings, sources, themes, readable, messages).page();
    }

    private String page() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("lang", messages.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        places.put("title", escape(messages.get("report.title", findings.comparison().districts().stream()
                .map(Region::name).collect(Collectors.joining(messages.get("list.separator"))))));
        places.put("hint", escape(messages.get("page.not_found") + "：" + messages.get("page.not_found_hint") + " "
                + messages.get("compare.rule")));
        for (String word : List.of("goals", "priorities", "progress", "series", "contradictions", "method", "filter", "close",
                "chart_goal", "chart_progress", "chart_series", "no_source", "target", "actual", "share_of_target")) {
            places.put(word, escape(messages.get("report." + word)));
        }
        places.put("goals_table", goals());
        places.put("priorities_table", priorities());
        places.put("progress_table", progress());
        places.put("contradictions_table", contradictions());
        places.put("method_table", method());
        places.put("data", Json.of(data()));
        places.put("charts", resource(CHARTS).replace("</script", "<\\/script"));
        return Html.fillText(resource(TEMPLATE), places);
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("goals", ChartData.goals(findings, messages));
        data.put("progress", ChartData.progress(findings, messages));
        data.put("series", ChartData.series(findings, messages));
        data.put("documents", SourceData.of(findings.comparison().documents(), sources, messages));
        return data;
    }

    private String goals() {
        List<String> header = new ArrayList<>(columns("goal", "theme", "measure", "status", "period"));
        findings.comparison().districts().forEach(district -> header.add(district.name()));
        HtmlTable table = new HtmlTable(header);
        for (GoalRow row : findings.comparison().forPage().rows()) {
            table.row().text(row.likeness() < 1
                    ? messages.get("compare.alike", row.name(), String.format(Locale.ROOT, "%.2f", row.likeness()))
                            : row.name()).text(theme(row.theme())).text(messages.label("measure", row.measure().code()))
                    .text(messages.label("status", row.status().code())).text(row.period());
            row.cells().forEach(cell -> table.cell("", cell(cell)));
            table.end();
        }
        return table.toString();
    }

    private String cell(Cell cell) {
        List<Fact> facts = cell.facts();
        String more = facts.size() > 1 ? " " + messages.get("page.more", facts.size() - 1) : "";
        return switch (cell.state()) {
            case NOT_FOUND -> "<span class=\"soft\">" + escape(messages.get("page.not_found")) + "</span>";
            case STATED -> box.of(cell.text() + more, facts);
            case QUALITATIVE -> box.of(messages.get("compare.qualitative", cell.text()) + more, facts);
            case LEFT_TO_HIGHER_LEVEL -> box.of(messages.get("compare.higher_level", cell.text()) + more, facts);
        };
    }

    /** A heat map that can be read without its colours: every cell has its number. */
    private String priorities() {
        List<String> header = new ArrayList<>(columns("theme"));
        findings.priorities().forEach(one -> header.addAll(List.of(one.district().name() + " "
                + messages.get("sheet.column.forward_share"),
                one.district().name() + " " + messages.get("sheet.column.targets"))));
        HtmlTable table = new HtmlTable(header);
        for (int i = 0; !findings.priorities().isEmpty() && i < findings.priorities().get(0).themes().size(); i++) {
            table.row().text(theme(findings.priorities().get(0).themes().get(i).theme()));
            for (Priorities one : findings.priorities()) {
                ThemeShare share = one.themes().get(i);
                table.cell(String.format(Locale.ROOT, " class=\"heat\" data-key=\"%.4f\" style=\"--heat:%.2f\"", share.forward(),
                        Math.min(1, share.forward() / 0.2)), String.format(Locale.ROOT, "%.1f%%", 100 * share.forward()));
                table.number(share.targets(), String.valueOf(share.targets()));
            }
            table.end();
        }
        String words = findings.priorities().stream().map(one -> "<p><b>" + escape(one.district().name()) + "</b> "
                + one.words().stream().map(word -> escape(word.word()) + String.format(Locale.ROOT,
                " <span class=\"soft\">z %.1f, %d:%d</span>", word.z(), word.own(), word.others()))
                .collect(Collectors.joining(" · ")) + "</p>")
                .collect(Collectors.joining("\n"));
        return table + words + "<p class=\"soft\">" + escape(messages.get("priorities.hint")) + "</p>";
    }

    private String progress() {
        HtmlTable table = new HtmlTable(columns("district", "verdict", "indicator", "measure", "period", "target",
                "actual", "formula"));
        // What has news comes first.
        for (Progress one : findings.progress().stream().sorted(Comparator.comparing(one -> one.outcomes().isEmpty()))
                .limit(MOST_TARGETS).toList()) {
            Fact target = one.target().fact();
            table.row().text(target.district())
                    .cell(" class=\"state\"", escape(messages.label("verdict", one.verdict().code()))).text(target.indicator())
                    .text(messages.label("measure", target.measure().code())).text(target.period())
                    .cell("", box.of(readable.of(target), List.of(target)))
                    .cell("", one.outcomes().isEmpty() ? ""
                    : box.of(one.outcomes().stream().map(outcome -> readable.of(outcome.fact())
                            + " (" + outcome.years() + ")").collect(Collectors.joining(" ")), one.outcomes().stream()
                            .map(Observation::fact).toList()))
                    .text(one.formula()).end();
        }
        int cut = findings.progress().size() - MOST_TARGETS;
        return table + "<p class=\"soft\">" + (cut > 0 ? escape(messages.get("report.cut", cut)) + " " : "")
                + escape(messages.get("progress.hint")) + "</p>";
    }

    private String contradictions() {
        HtmlTable table = new HtmlTable(columns("district", "kind", "indicator", "period", "value_a", "value_b",
                "difference", "reason"));
        for (Contradiction one : findings.contradictions()) {
            table.row().text(one.first().district()).text(messages.label("contradiction", one.kind().code()))
                    .text(one.first().indicator())
                    .text(one.first().period()).cell("", box.of(readable.of(one.first()), List.of(one.first())))
                    .cell("", box.of(readable.of(one.second()), List.of(one.second()))).text(one.difference())
                    .text(messages.label("reason", one.reason().code())).end();
        }
        return table + "<p class=\"soft\">" + escape(messages.get("check.hint")) + "</p>";
    }

    private String method() {
        StringBuilder html = new StringBuilder("<dl>");
        findings.method().lines().forEach(line -> html.append("<dt>").append(escape(line.label())).append("</dt><dd>")
                .append(escape(line.text())).append("</dd>"));
        html.append("<dt>").append(escape(messages.get("page.documents"))).append("</dt>");
        Map<String, String> checksums = findings.method().inputs().stream()
                .collect(Collectors.toMap(InputsTable.Row::sourceFile, InputsTable.Row::sha256, (a, b) -> a));
        findings.comparison().documents()
                .forEach(document -> html.append("<dd>").append(escape(DocumentNames.of(document, messages)))
                .append(" · ").append(escape(document.sourceFile())).append(" <span class=\"soft\">SHA-256 ")
                .append(escape(checksums.getOrDefault(document.sourceFile(), "?"))).append("</span></dd>"));
        return html.append("</dl>").toString();
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> messages.get("sheet.column." + name)).toList();
    }

    private String theme(String id) {
        return themes.withId(id).map(theme -> messages.locale().getLanguage().equals("zh") ? theme.name() : theme.id()).orElse(id);
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
