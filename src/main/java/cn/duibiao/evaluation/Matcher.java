package cn.duibiao.evaluation;

import cn.duibiao.evaluation.GoldDocument.Placed;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the rows of a document together with its annotations: those whose numbers overlap, the better fit first. */
final class Matcher {

    private static final Comparator<PlacedRow> BY_PLACE = Comparator.comparingInt((PlacedRow row) -> row.span().start())
            .thenComparingInt(row -> row.span().end());

    private final Judge judge;

    Matcher(Judge judge) {
        this.judge = judge;
    }

    /** Every row and every annotation once, in the order of the text; what has no place comes last. */
    List<Outcome> match(GoldDocument document, List<PlacedRow> rows) {
        List<Placed> free = new ArrayList<>(document.facts());
        List<Outcome> outcomes = new ArrayList<>();
        for (PlacedRow row : rows.stream().sorted(BY_PLACE).toList()) {
            Optional<Fit> best = best(row, free);
            best.ifPresent(fit -> free.remove(fit.index()));
            outcomes.add(new Outcome(Optional.of(row.row()), best.map(fit -> fit.gold().fact()),
                    best.map(Fit::wrong).orElse(Set.of()), row.span().start()));
        }
        free.forEach(missed -> outcomes.add(new Outcome(Optional.empty(), Optional.of(missed.fact()), Set.of(),
                missed.span().map(Span::start).orElse(Integer.MAX_VALUE))));
        outcomes.sort(Comparator.comparingInt(Outcome::position));
        return outcomes;
    }

    /** The annotation with most of the number in common, among such the one that agrees in most fields. */
    private Optional<Fit> best(PlacedRow row, List<Placed> free) {
        Fit best = null;
        for (int i = 0; i < free.size(); i++) {
            int overlap = overlap(row.span(), free.get(i));
            if (overlap > 0) {
                Fit fit = new Fit(i, free.get(i), overlap, judge.disagreements(row.row(), free.get(i).fact()));
                if (best == null || fit.isBetterThan(best)) {
                    best = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int overlap(Span span, Placed gold) {
        return gold.span().map(other -> Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()))
                .orElse(0);
    }

    private record Fit(int index, Placed gold, int overlap, Set<Field> wrong) {

        boolean isBetterThan(Fit other) {
            return overlap > other.overlap || overlap == other.overlap && wrong.size() < other.wrong.size();
        }
    }
}
