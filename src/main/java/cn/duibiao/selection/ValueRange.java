package cn.duibiao.selection;

import java.util.Optional;

/**
 * The numbers from one to another, both included. A bound without a unit is held against numbers of any kind, in the
 * units of the tables.
 *
 * @param min empty where there is no lower bound
 * @param max empty where there is no upper bound
 */
public record ValueRange(Optional<Magnitude> min, Optional<Magnitude> max) {

    public static final ValueRange ALL = new ValueRange(Optional.empty(), Optional.empty());

    /** Whether both bounds measure the same. */
    public boolean isOfOneKind() {
        return min.isEmpty() || max.isEmpty() || min.get().kind().equals(max.get().kind());
    }

    public boolean isBounded() {
        return min.isPresent() || max.isPresent();
    }

    /** Whether a number, or some part of a range of numbers, lies within. */
    public boolean includes(Magnitude number) {
        return min.filter(bound -> !fits(bound, number) || number.high().compareTo(bound.low()) < 0).isEmpty()
                && max.filter(bound -> !fits(bound, number) || number.low().compareTo(bound.high()) > 0).isEmpty();
    }

    private static boolean fits(Magnitude bound, Magnitude number) {
        return bound.kind().isEmpty() || bound.kind().equals(number.kind());
    }
}
