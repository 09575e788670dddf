package cn.duibiao.evaluation;

/**
 * What was found against what there is.
 *
 * @param right     found and right
 * @param found     all that was found
 * @param annotated all that there is
 */
public record Ratio(int right, int found, int annotated) {

    private static final double SMALLEST = 1e-9;

    /** Part of what was found that is right, 0 to 1; 0 where nothing was found. */
    public double precision() {
        return right / (double) Math.max(1, found);
    }

    /** Part of what there is that was found, 0 to 1; 0 where there is nothing. */
    public double recall() {
        return right / (double) Math.max(1, annotated);
    }

    /** Harmonic mean of both, 0 to 1. */
    public double f1() {
        return 2 * precision() * recall() / Math.max(SMALLEST, precision() + recall());
    }
}
