package cn.duibiao.export;

import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.knowledge.Region;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.InputsTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an export came about, so that others can repeat and cite it.
 *
 * @param lines  a label and its text each
 * @param inputs the files behind the compared documents, with checksums
 */
public record MethodNote(List<Line> lines, List<InputsTable.Row> inputs) {

    /** A label and its text. */
    public record Line(String label, String text) {
    }

    public MethodNote {
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }

    /**
     * The note of a comparison.
     *
     * @param inputs all of the run; those of other documents are left out
     */
    public static MethodNote of(Comparison comparison, ComparisonFilter filter, List<InputsTable.Row> inputs, Messages messages) {
        Set<String> files = comparison.documents().stream().map(DocumentRow::sourceFile)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String packaged = MethodNote.class.getPackage().getImplementationVersion();
        String version = packaged == null ? messages.get("method.not_packaged") : packaged;
        List<Line> lines = new ArrayList<>();
        lines.add(line("version", "duibiao " + version, messages));
        lines.add(line("districts", comparison.districts().stream().map(Region::path)
                .collect(Collectors.joining(messages.get("list.separator"))), messages));
        lines.add(line("settings", settings(filter), messages));
        for (String topic : List.of("choice", "alignment", "contradictions", "progress", "words", "accuracy", "limits")) {
            lines.add(line(topic, messages.get("method." + topic + ".text"), messages));
        }
        lines.add(line("cite", messages.get("method.cite.text", version), messages));
        return new MethodNote(lines, inputs.stream().filter(input -> files.contains(input.sourceFile())).toList());
    }

    private static Line line(String topic, String text, Messages messages) {
        return new Line(messages.get("method." + topic), text);
    }

    private static String settings(ComparisonFilter filter) {
        return "period=" + filter.periods() + " status=" + filter.statuses() + " theme=" + filter.themes() + " kind="
                + filter.kinds() + " year=" + filter.years() + " threshold=" + filter.threshold();
    }
}
