package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Turns the fields of an annotation into a fact, and collects what is wrong with them. */
final class GoldChecks {

    /** The fields of an annotation; all but the last are required. */
    static final List<String> FIELDS = List.of("quote", "value_text", "indicator", "measure", "value", "unit", "op",
            "status", "period", "region", "canonical");
    static final String VALUE = "value";
    static final String OPTIONAL = "canonical";

    private static final Set<String> MEASURES = Set.of("level", "growth", "change");
    private static final Set<String> STATUSES = Set.of("target", "actual", "estimate");

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    GoldChecks(Path file) {
        this.file = file;
    }

    void wrong(Kind kind, long line, Object... arguments) {
        problems.add(Problem.of(kind, file, line, arguments));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The fact, or empty where a field is wrong.
     *
     * @param text    gives the text of a field
     * @param numbers of the field value
     */
    Optional<GoldFact> fact(long line, UnaryOperator<String> text, List<Double> numbers) {
        int before = problems.size();
        GoldFact fact = new GoldFact(line, text.apply("quote"), text.apply("value_text"), text.apply("indicator"),
                text.apply("measure"), numbers, text.apply("unit"), text.apply("op"), text.apply("status"),
                text.apply("period"), text.apply("region"), text.apply(OPTIONAL));
        check(fact);
        return problems.size() == before ? Optional.of(fact) : Optional.empty();
    }

    private void check(GoldFact fact) {
        if (fact.quote().isEmpty()) {
            wrong(Kind.EMPTY, fact.line(), "quote");
        } else if (FlatText.plain(fact.valueText()).isEmpty()) {
            wrong(Kind.EMPTY, fact.line(), "value_text");
        } else if (!fact.quote().contains(fact.valueText())) {
            wrong(Kind.VALUE_NOT_IN_QUOTE, fact.line(), fact.valueText(), fact.quote());
        }
        code(fact.line(), "measure", fact.measure(), MEASURES);
        code(fact.line(), "status", fact.status(), STATUSES);
        code(fact.line(), "op", fact.op(), Operators.known());
    }

    private void code(long line, String field, String code, Set<String> known) {
        if (!known.contains(code)) {
            wrong(Kind.BAD_CODE, line, field, code, String.join(" ", new TreeSet<>(known)));
        }
    }
}
