package cn.duibiao.export;

import cn.duibiao.check.Contradiction;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.priorities.DistinctiveWord;
import cn.duibiao.priorities.Priorities;
import cn.duibiao.priorities.ThemeShare;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.Series;
import cn.duibiao.progress.SeriesPoint;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.InputsTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Findings as an Excel workbook: one sheet per view, every number linked to its sentence. */
public final class ExcelReport {

    private final Findings findings;
    private final Themes themes;
    private final ReadableValue readable;
    private final Messages messages;
    private final SXSSFWorkbook workbook;
    private final Map<String, Integer> evidenceRows = new HashMap<>();

    private ExcelReport(Findings findings, Themes themes, ReadableValue readable, Messages messages, SXSSFWorkbook workbook) {
        this.findings = findings;
        this.themes = themes;
        this.readable = readable;
        this.messages = messages;
        this.workbook = workbook;
    }

    /** Writes the workbook; an existing file is replaced. */
    public static void write(Findings findings, Themes themes, ReadableValue readable, Messages messages, Path file)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            new ExcelReport(findings, themes, readable, messages, workbook).fill();
            workbook.write(out);
        }
    }

    private void fill() {
        List<String> header = new ArrayList<>(words("goal", "theme", "measure", "status", "period", "unit", "likeness"));
        findings.comparison().districts().forEach(district -> header.addAll(List.of(district.name(),
                district.name() + " " + messages.get("sheet.number"), district.name() + " " + messages.get("sheet.others"))));
        Sheet goals = sheet("goals", header, 34, 14, 8, 8, 11, 10, 8, 18);
        Sheet contradictions = sheet("contradictions", words("district", "indicator", "period", "kind", "reason", "difference",
                "value_a", "value_b", "document_a", "document_b"), 10, 28, 10, 14, 26, 12, 18, 18, 30);
        Sheet progress = sheet("progress", words("district", "indicator", "measure", "period", "verdict", "target", "actual",
                "formula"), 10, 28, 8, 11, 12, 18, 30, 50);
        Sheet series = sheet("series", words("district", "indicator", "measure", "unit", "first_year", "last_year", "target",
                "actual"), 10, 28, 8, 10, 10, 10, 16);
        Sheet priorities = sheet("priorities",
                words("district", "theme", "text_share", "forward_share", "targets", "target_share"), 10, 18, 12);
        Sheet words = sheet("words", words("district", "word", "z", "log_odds", "own", "others"), 10, 18, 10);
        Sheet evidence = sheet("evidence", words("fact", "district", "indicator", "value", "confidence", "evidence", "section",
                "document", "source"), 36, 10, 28, 18, 8, 90, 30, 30);
        facts().forEach(fact -> evidence(evidence, fact));
        findings.comparison().rows().forEach(row -> goal(goals, row, evidence));
        findings.contradictions().forEach(one -> contradiction(contradictions, one, evidence));
        findings.progress().forEach(one -> progress(progress, one, evidence));
        findings.series().forEach(one -> series(series, one, evidence));
        findings.priorities().forEach(one -> priorities(priorities, words, one));
        method();
        List.of(goals, contradictions, progress, series, priorities, words, evidence).forEach(Sheet::finish);
    }

    private Sheet sheet(String name, List<String> header, int... widths) {
        return new Sheet(workbook, messages.get("sheet." + name), header, widths);
    }

    private List<String> words(String... columns) {
        return Stream.of(columns).map(column -> messages.get("sheet.column." + column)).toList();
    }

    private List<Fact> facts() {
        Stream<Fact> compared = findings.comparison().rows().stream().flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.facts().stream());
        Stream<Fact> disagreeing = findings.contradictions().stream().flatMap(one -> Stream.of(one.first(), one.second()));
        Stream<Fact> followed = findings.progress().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.target()), one.outcomes().stream())).map(one -> one.fact());
        Stream<Fact> dated = findings.series().stream().flatMap(one -> one.points().stream())
                .flatMap(point -> Stream.concat(point.target().stream(), point.actual().stream())).map(one -> one.fact());
        return Stream.of(compared, disagreeing, followed, dated).flatMap(all -> all)
                .collect(Collectors.toMap(Fact::id, fact -> fact, (one, other) -> one, TreeMap::new)).values().stream().toList();
    }

    private void evidence(Sheet sheet, Fact fact) {
        evidenceRows.put(fact.id(), sheet.nextRow());
        sheet.add(fact.id(), fact.district(), fact.indicator(), readable.of(fact),
                messages.label("confidence", fact.confidence().code()),
                fact.evidence(), fact.section(), fact.docId(),
                fact.place().file() + ":" + fact.place().start() + "-" + fact.place().end());
    }

    private void goal(Sheet sheet, GoalRow goal, Sheet evidence) {
        List<Object> cells = new ArrayList<>(List.of(goal.name(), theme(goal.theme()),
                messages.label("measure", goal.measure().code()),
                messages.label("status", goal.status().code()), goal.period(), goal.unit(), goal.likeness()));
        goal.cells().forEach(cell -> {
            cells.add(switch (cell.state()) {
                case NOT_FOUND -> messages.get("page.not_found");
                case LEFT_TO_HIGHER_LEVEL -> messages.get("compare.higher_level", cell.text());
                case QUALITATIVE -> cell.text() + "（" + messages.get("page.qualitative") + "）";
                case STATED -> cell.text();
            });
            cells.add(cell.facts().isEmpty() ? "" : number(cell.facts().get(0)));
            cells.add(cell.facts().stream().skip(1).map(readable::of).collect(Collectors.joining("; ")));
        });
        Row row = sheet.add(cells.toArray());
        for (int i = 0; i < goal.cells().size(); i++) {
            if (!goal.cells().get(i).facts().isEmpty()) {
                link(sheet, row, 7 + 3 * i, goal.cells().get(i).facts().get(0), evidence);
            }
        }
    }

    private void contradiction(Sheet sheet, Contradiction one, Sheet evidence) {
        Row row = sheet.add(one.first().district(), one.first().indicator(), one.first().period(),
                messages.label("contradiction", one.kind().code()), messages.label("reason", one.reason().code()),
                one.difference(),
                readable.of(one.first()), readable.of(one.second()), one.first().docId(), one.second().docId());
        link(sheet, row, 6, one.first(), evidence);
        link(sheet, row, 7, one.second(), evidence);
    }

    private void progress(Sheet sheet, Progress one, Sheet evidence) {
        Fact target = one.target().fact();
        Row row = sheet.add(target.district(), target.indicator(), messages.label("measure", target.measure().code()),
                target.period(),
                messages.label("verdict", one.verdict().code()), readable.of(target), one.outcomes().stream()
                        .map(outcome -> readable.of(outcome.fact()) + " (" + outcome.years() + ")")
                        .collect(Collectors.joining(" ")), one.formula());
        link(sheet, row, 5, target, evidence);
        if (!one.outcomes().isEmpty()) {
            link(sheet, row, 6, one.outcomes().get(one.outcomes().size() - 1).fact(), evidence);
        }
    }

    private void series(Sheet sheet, Series series, Sheet evidence) {
        for (SeriesPoint point : series.points()) {
            Row row = sheet.add(series.district(), series.indicator(), messages.label("measure", series.measure().code()),
                    series.unit(),
                    point.years().first(), point.years().last(), point.target().map(one -> number(one.fact())).orElse(""),
                    point.actual().map(one -> number(one.fact())).orElse(""));
            point.target().ifPresent(one -> link(sheet, row, 6, one.fact(), evidence));
            point.actual().ifPresent(one -> link(sheet, row, 7, one.fact(), evidence));
        }
    }

    private void priorities(Sheet shares, Sheet words, Priorities one) {
        for (ThemeShare share : one.themes()) {
            shares.add(one.district().name(), theme(share.theme()), share.text(), share.forward(), share.targets(), share.share());
        }
        for (DistinctiveWord word : one.words()) {
            words.add(one.district().name(), word.word(), word.z(), word.logOdds(), word.own(), word.others());
        }
    }

    private void method() {
        Sheet sheet = sheet("method", words("topic", "text"), 20, 110);
        findings.method().lines().forEach(line -> sheet.add(line.label(), line.text()));
        for (DocumentRow document : findings.comparison().documents()) {
            sheet.add(messages.get("page.document"), document.docId() + " " + document.title() + " " + document.sourceFile());
        }
        for (InputsTable.Row input : findings.method().inputs()) {
            sheet.add("SHA-256", input.sourceFile() + " " + input.sha256());
        }
        sheet.finish();
    }

    private void link(Sheet sheet, Row row, int column, Fact fact, Sheet evidence) {
        Integer target = evidenceRows.get(fact.id());
        if (target != null) {
            sheet.link(row, column, evidence, target);
        }
    }

    private static Object number(Fact fact) {
        if (fact.value() instanceof Value.Single single) {
            return single.number();
        }
        return fact.value() instanceof Value.Range range ? range.low() : "";
    }

    private String theme(String id) {
        return themes.withId(id).map(theme -> messages.locale().getLanguage().equals("zh") ? theme.name() : theme.id()).orElse(id);
    }
}
