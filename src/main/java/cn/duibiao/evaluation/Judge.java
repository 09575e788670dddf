package cn.duibiao.evaluation;

import cn.duibiao.knowledge.EvaluationWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in which fields a fact agrees with its annotation. */
final class Judge {

    private static final String TARGET = "target";

    private final Map<String, String> units = new HashMap<>();
    private final IndicatorNames names;

    Judge(EvaluationWords words) {
        words.units().forEach((written, meant) -> units.put(FlatText.plain(written), meant));
        this.names = new IndicatorNames(words.silent());
    }

    /** The fields that do not agree. */
    Set<Field> disagreements(FactRow row, GoldFact gold) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!agree(field, row, gold)) {
                wrong.add(field);
            }
        }
        return wrong;
    }

    private boolean agree(Field field, FactRow row, GoldFact gold) {
        return switch (field) {
            case VALUE -> value(row, gold);
            case UNIT -> gold.isQualitative() || unit(row.unit()).equals(unit(gold.unit()));
            case OP -> Operators.agree(row.op(), gold.op());
            case STATUS -> row.status().equals(TARGET) == gold.status().equals(TARGET);
            case MEASURE -> row.measure().equals(gold.measure());
            case PERIOD -> gold.period().isEmpty() || FlatText.plain(row.period()).equals(FlatText.plain(gold.period()));
            case REGION -> FlatText.plain(gold.region()).isEmpty() || !FlatText.plain(row.region()).isEmpty();
            case INDICATOR -> names.same(row.indicator(), gold.indicator()) || isSameCanonical(row, gold);
        };
    }

    static boolean isSameCanonical(FactRow row, GoldFact gold) {
        return !gold.canonical().isEmpty() && gold.canonical().equals(row.canonical());
    }

    private static boolean value(FactRow row, GoldFact gold) {
        if (gold.isQualitative()) {
            return row.value().isEmpty();
        }
        return Numbers.ofCells(row.value(), row.valueHigh())
                .filter((List<Double> found) -> Numbers.same(found, gold.numbers())).isPresent();
    }

    private String unit(String written) {
        String plain = FlatText.plain(written);
        return units.getOrDefault(plain, plain);
    }
}
