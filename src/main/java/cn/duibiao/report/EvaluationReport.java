package cn.duibiao.report;

import cn.duibiao.evaluation.Band;
import cn.duibiao.evaluation.Disagreement;
import cn.duibiao.evaluation.Evaluation;
import cn.duibiao.evaluation.Field;
import cn.duibiao.evaluation.Ratio;
import cn.duibiao.evaluation.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a facts table fares against annotations, as lines for the console. */
public final class EvaluationReport {

    private static final int DIGITS = 3;
    private static final int NUMBER_WIDTH = 12;
    private static final int NAME_WIDTH = 40;

    private final Messages messages;

    public EvaluationReport(Messages messages) {
        this.messages = messages;
    }

    /**
     * The tables: documents, fields, confidence, and the first disagreements.
     *
     * @param shown how many disagreements
     */
    public List<String> lines(Evaluation evaluation, int shown) {
        List<String> lines = new ArrayList<>(documents(evaluation));
        lines.add("");
        lines.addAll(fields(evaluation.total()));
        lines.add("");
        lines.addAll(bands(evaluation));
        List<Disagreement> disagreements = evaluation.disagreements();
        if (shown > 0 && !disagreements.isEmpty()) {
            lines.add("");
            disagreements.stream().limit(shown).map(this::line).forEach(lines::add);
        }
        lines.add("");
        lines.add(messages.get("evaluate.disagreements", disagreements.size(), count(disagreements, Disagreement.Kind.MISSED),
                count(disagreements, Disagreement.Kind.SPURIOUS), count(disagreements, Disagreement.Kind.DIFFERENT)));
        lines.add(messages.get("evaluate.rows", evaluation.tableRows(), evaluation.total().rows()));
        return lines;
    }

    private List<String> documents(Evaluation evaluation) {
        ConsoleTable table = table("document", "annotated", "rows", "hits", "mentions", "strict");
        evaluation.documents().forEach(document -> table.add(document(document.id(), document.score())));
        if (evaluation.documents().size() != 1) {
            table.add(document(messages.get("evaluate.all"), evaluation.total()));
        }
        return table.lines();
    }

    private static List<String> document(String name, Score score) {
        return List.of(name, String.valueOf(score.annotated()), String.valueOf(score.rows()),
                String.valueOf(score.hits()), three(score.mentions()), three(score.strict()));
    }

    private List<String> fields(Score score) {
        ConsoleTable table = table("field", "of_hits", "precision_recall_f1");
        for (Field field : Field.values()) {
            Ratio ratio = score.field(field);
            table.add(List.of(messages.label("field", field.code()),
                    number(ratio.right() / (double) Math.max(1, score.hits())), three(ratio)));
        }
        return table.add(List.of(messages.label("field", "canonical"), "", three(score.canonical()))).lines();
    }

    private List<String> bands(Evaluation evaluation) {
        List<Band> bands = evaluation.bands();
        if (bands.isEmpty()) {
            return List.of(messages.get("evaluate.no_confidence"));
        }
        ConsoleTable table = table("confidence", "rows", "annotated_rows", "strict_rows", "strict_precision", "interval");
        for (Band band : bands) {
            table.add(List.of(messages.label("confidence", band.code()), String.valueOf(band.rows()),
                    String.valueOf(band.hits()), String.valueOf(band.strict()), number(band.strictPrecision()),
                    number(band.lowest()) + "–" + number(band.highest())));
        }
        return table.lines();
    }

    private String line(Disagreement disagreement) {
        String what = disagreement.fields().isEmpty() ? "" : ": " + disagreement.fields().stream()
                .map(field -> messages.get("evaluate.difference", messages.label("field", field),
                        quoted(disagreement.annotated(field)), quoted(disagreement.found(field))))
                .collect(Collectors.joining("; "));
        return "  " + Stream.of(disagreement.document(), messages.label("disagreement", disagreement.kind().code()) + what,
                disagreement.valueText(), disagreement.indicator(),
                new Snippet("", "").of(disagreement.passage(), List.of())).collect(Collectors.joining(" | "));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static long count(List<Disagreement> disagreements, Disagreement.Kind kind) {
        return disagreements.stream().filter(disagreement -> disagreement.kind() == kind).count();
    }

    private ConsoleTable table(String... columns) {
        int[] widths = Stream.of(columns).mapToInt(column -> NUMBER_WIDTH * 2).toArray();
        widths[0] = NAME_WIDTH;
        return new ConsoleTable(Stream.of(columns).map(column -> messages.get("evaluate.column." + column)).toList(), widths);
    }

    private static String three(Ratio ratio) {
        return number(ratio.precision()) + " " + number(ratio.recall()) + " " + number(ratio.f1());
    }

    /** Rounded as Python and C round: exact halves to the even digit. */
    private static String number(double number) {
        return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
