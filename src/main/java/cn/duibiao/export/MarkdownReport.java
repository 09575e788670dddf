package cn.duibiao.export;

import cn.duibiao.check.Contradiction;
import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.Progress.Verdict;
import cn.duibiao.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as Markdown for notes: shared goals, contradictions, progress with news, and the method. */
public final class MarkdownReport {

    private final Findings findings;
    private final ReadableValue readable;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Findings findings, ReadableValue readable, Messages messages) {
        this.findings = findings;
        this.readable = readable;
        this.messages = messages;
    }

    /** The text. */
    public static String of(Findings findings, ReadableValue readable, Messages messages) {
        return new MarkdownReport(findings, readable, messages).written();
    }

    private String written() {
        text.append("# ").append(messages.get("report.title", findings.comparison().districts().stream()
                .map(district -> district.name()).collect(Collectors.joining(messages.get("list.separator"))))).append("\n\n");
        text.append("## ").append(messages.get("report.goals")).append("\n\n");
        List<String> header = new ArrayList<>(columns("goal", "measure", "status", "period"));
        findings.comparison().districts().forEach(district -> header.add(district.name()));
        row(header);
        row(header.stream().map(column -> "---").toList());
        findings.comparison().rows().stream().filter(GoalRow::isShared).forEach(this::goal);
        text.append("\n## ").append(messages.get("report.contradictions")).append("\n\n");
        findings.contradictions().forEach(this::contradiction);
        text.append("\n## ").append(messages.get("report.progress")).append("\n\n");
        List<String> columns = columns("district", "verdict", "indicator", "period", "target", "formula");
        row(columns);
        row(columns.stream().map(column -> "---").toList());
        findings.progress().stream().filter(one -> one.verdict() != Verdict.NO_NEWS).forEach(this::progress);
        text.append("\n## ").append(messages.get("report.method")).append("\n\n");
        findings.method().lines().forEach(line -> text.append("- **").append(line.label()).append("** ")
                .append(plain(line.text())).append('\n'));
        findings.method().inputs().forEach(input -> text.append("- ").append(plain(input.sourceFile()))
                .append(" SHA-256 ").append(input.sha256()).append('\n'));
        return text.toString();
    }

    private void goal(GoalRow goal) {
        List<String> cells = new ArrayList<>(List.of(goal.name(), messages.label("measure", goal.measure().code()),
                messages.label("status", goal.status().code()), goal.period()));
        goal.cells().forEach(cell -> cells.add(
                cell.state() == Cell.State.NOT_FOUND ? messages.get("page.not_found") : cell.text()));
        row(cells);
    }

    private void contradiction(Contradiction one) {
        text.append("- **").append(messages.label("contradiction", one.kind().code())).append("** ")
                .append(plain(one.first().district() + " " + one.first().indicator() + " " + one.first().period())).append(" (")
                .append(messages.label("reason", one.reason().code())).append(", ").append(one.difference()).append(")\n");
        Stream.of(one.first(), one.second()).forEach(fact -> text.append("  - ").append(plain(readable.of(fact))).append("：“")
                .append(plain(fact.evidence().strip())).append("” (").append(fact.docId()).append(")\n"));
    }

    private void progress(Progress one) {
        row(List.of(one.target().fact().district(), messages.label("verdict", one.verdict().code()),
                one.target().fact().indicator(),
                one.target().fact().period(), readable.of(one.target().fact()), one.formula()));
    }

    private void row(List<String> cells) {
        text.append("| ").append(cells.stream().map(MarkdownReport::plain).collect(Collectors.joining(" | "))).append(" |\n");
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> messages.get("sheet.column." + name)).toList();
    }

    /** Text of documents that cannot be taken for marks. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")
                .replace("<", "&lt;").replace("[", "\\[").replace("`", "\\`").replace("#", "\\#");
    }
}
