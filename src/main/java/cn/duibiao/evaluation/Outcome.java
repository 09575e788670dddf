package cn.duibiao.evaluation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What came of an annotation, of a row, or of both where they belong together.
 *
 * @param row        empty for an annotation that no row has found
 * @param gold       empty for a row that nobody has annotated
 * @param wrong      the fields in which they differ; empty unless both are there
 * @param position   in the flat text of the document, or {@link Integer#MAX_VALUE} where it is not known
 */
public record Outcome(Optional<FactRow> row, Optional<GoldFact> gold, Set<Field> wrong, int position) {

    public Outcome {
        wrong = wrong.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(wrong));
    }

    /** Whether the number was found. */
    public boolean isHit() {
        return row.isPresent() && gold.isPresent();
    }

    /** Whether it was found and all fields agree. */
    public boolean isStrict() {
        return isHit() && wrong.isEmpty();
    }

    /** Whether the row names an indicator's id. */
    public boolean claimsCanonical() {
        return row.filter(found -> !found.canonical().isEmpty()).isPresent();
    }

    /** Whether the annotation names an indicator's id. */
    public boolean hasCanonical() {
        return gold.filter(annotated -> !annotated.canonical().isEmpty()).isPresent();
    }

    /** Whether both name the same id. */
    public boolean isSameCanonical() {
        return isHit() && Judge.isSameCanonical(row.get(), gold.get());
    }

    /** Whether both are there, and one names another id than the other, or none. */
    public boolean isOtherCanonical() {
        return isHit() && !row.get().canonical().equals(gold.get().canonical());
    }
}
