package cn.duibiao.evaluation;

import java.util.List;
import java.util.Optional;

/** What the outcomes come to, of one document or of several. */
public record Score(List<Outcome> outcomes) {

    public Score {
        outcomes = List.copyOf(outcomes);
    }

    public int annotated() {
        return count(outcomes.stream().map(Outcome::gold).filter(Optional::isPresent).count());
    }

    public int rows() {
        return count(outcomes.stream().map(Outcome::row).filter(Optional::isPresent).count());
    }

    public int hits() {
        return count(outcomes.stream().filter(Outcome::isHit).count());
    }

    /** Numbers that were found, whatever is said of them. */
    public Ratio mentions() {
        return new Ratio(hits(), rows(), annotated());
    }

    /** Facts of which everything is right. */
    public Ratio strict() {
        return new Ratio(count(outcomes.stream().filter(Outcome::isStrict).count()), rows(), annotated());
    }

    /** Numbers that were found and are right in one field. */
    public Ratio field(Field field) {
        long right = outcomes.stream().filter(Outcome::isHit).filter(hit -> !hit.wrong().contains(field)).count();
        return new Ratio(count(right), rows(), annotated());
    }

    /** Ids of indicators. */
    public Ratio canonical() {
        return new Ratio(count(outcomes.stream().filter(Outcome::isSameCanonical).count()),
                count(outcomes.stream().filter(Outcome::claimsCanonical).count()),
                count(outcomes.stream().filter(Outcome::hasCanonical).count()));
    }

    /** Annotations without a row, rows without an annotation, and pairs that differ. */
    public List<Outcome> disagreements() {
        return outcomes.stream().filter(outcome -> !outcome.isStrict() || outcome.isOtherCanonical()).toList();
    }

    private static int count(long count) {
        return Math.toIntExact(count);
    }
}
