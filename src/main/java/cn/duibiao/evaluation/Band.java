package cn.duibiao.evaluation;

import java.util.List;

/**
 * The rows of one confidence.
 *
 * @param code   as in the column confidence
 * @param rows   in the annotated documents
 * @param hits   how many of them are annotated at all
 * @param strict how many of them are right in everything
 */
public record Band(String code, int rows, int hits, int strict) {

    /** 97.5 % quantile of the normal distribution, for an interval of 95 %. */
    private static final double QUANTILE = 1.959964;

    static Band of(String code, List<Outcome> outcomes) {
        return new Band(code, outcomes.size(), (int) outcomes.stream().filter(Outcome::isHit).count(),
                (int) outcomes.stream().filter(Outcome::isStrict).count());
    }

    /** 0 to 1. */
    public double strictPrecision() {
        return strict / (double) Math.max(1, rows);
    }

    /** Lower end of the 95 % interval (Wilson) of the strict precision. */
    public double lowest() {
        return middle() - halfWidth();
    }

    /** Upper end of that interval. */
    public double highest() {
        return middle() + halfWidth();
    }

    private double middle() {
        double n = Math.max(1, rows);
        return (strictPrecision() + QUANTILE * QUANTILE / (2 * n)) / (1 + QUANTILE * QUANTILE / n);
    }

    private double halfWidth() {
        double n = Math.max(1, rows);
        double p = strictPrecision();
        return QUANTILE / (1 + QUANTILE * QUANTILE / n) * Math.sqrt(p * (1 - p) / n + QUANTILE * QUANTILE / (4 * n * n));
    }
}
