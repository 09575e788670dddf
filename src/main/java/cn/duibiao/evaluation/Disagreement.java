package cn.duibiao.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An outcome that is not as annotated.
 *
 * @param document id of the annotations
 */
public record Disagreement(String document, Outcome outcome) {

    /** Code of what differs besides the fields: the id of the indicator, which strict scores do not count. */
    private static final String CANONICAL = "canonical";

    /** How an outcome may differ. */
    public enum Kind {
        /** Annotated, but not in the table. */
        MISSED("missed"),
        /** In the table, but not annotated. */
        SPURIOUS("spurious"),
        /** In both, with other contents. */
        DIFFERENT("different");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Kind kind() {
        if (outcome.row().isEmpty()) {
            return Kind.MISSED;
        }
        return outcome.gold().isEmpty() ? Kind.SPURIOUS : Kind.DIFFERENT;
    }

    /** Codes of what differs, in the order of the fields; empty unless it is in both. */
    public List<String> fields() {
        List<String> fields = outcome.wrong().stream().sorted().map(Field::code)
                .collect(Collectors.toCollection(ArrayList::new));
        if (outcome.isOtherCanonical()) {
            fields.add(CANONICAL);
        }
        return fields;
    }

    /** The number as written: in the table, or else as annotated. */
    public String valueText() {
        return outcome.row().map(FactRow::valueText).orElseGet(() -> outcome.gold().map(GoldFact::valueText).orElse(""));
    }

    /** What it is about: as annotated, or else in the table. */
    public String indicator() {
        return outcome.gold().map(GoldFact::indicator).orElseGet(() -> found("indicator"));
    }

    /** The passage: as annotated, or else in the table. */
    public String passage() {
        return outcome.gold().map(GoldFact::quote).orElseGet(() -> outcome.row().map(FactRow::evidence).orElse(""));
    }

    /** What the table says in a field or of the canonical id; "" where it has no such row. */
    public String found(String field) {
        return outcome.row().map(row -> switch (field) {
            case "value" -> row.valueHigh().isEmpty() ? row.value() : row.value() + "~" + row.valueHigh();
            case "unit" -> row.unit();
            case "op" -> row.op();
            case "status" -> row.status();
            case "measure" -> row.measure();
            case "period" -> row.period();
            case "region" -> row.region();
            case "indicator" -> row.indicator();
            case CANONICAL -> row.canonical();
            default -> throw new IllegalArgumentException(field);
        }).orElse("");
    }

    /** What the annotation says in a field or of the canonical id; "" where there is none. */
    public String annotated(String field) {
        return outcome.gold().map(gold -> switch (field) {
            case "value" -> value(gold);
            case "unit" -> gold.unit();
            case "op" -> gold.op();
            case "status" -> gold.status();
            case "measure" -> gold.measure();
            case "period" -> gold.period();
            case "region" -> gold.region();
            case "indicator" -> gold.indicator();
            case CANONICAL -> gold.canonical();
            default -> throw new IllegalArgumentException(field);
        }).orElse("");
    }

    private static String value(GoldFact gold) {
        return gold.numbers().stream().map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(gold.numbers().size() == 2 ? "~" : ":"));
    }
}
