package cn.duibiao.extraction.entity;

/**
 * Weights learnt by stochastic gradients that follow the regularised leader (FTRL-Proximal, McMahan et al. 2013), whose first
 * norm leaves most of them at zero.
 */
final class RegularisedLeader {

    private static final double RATE = 0.1;
    private static final double FIRST_NORM = 0.6;
    private static final double SECOND_NORM = 0.5;
    /** Smaller weights change nothing that could be measured. */
    private static final float LEAST_WEIGHT = 0.1f;

    private final float[] sums;
    private final float[] squares;

    /** @param weights how many there are */
    RegularisedLeader(int weights) {
        sums = new float[weights];
        squares = new float[weights];
    }

    /** Takes note of the slope of what is to be small, by a weight. */
    void step(int index, double slope) {
        double grown = squares[index] + slope * slope;
        sums[index] += slope - (Math.sqrt(grown) - Math.sqrt(squares[index])) / RATE * weight(index);
        squares[index] = (float) grown;
    }

    double weight(int index) {
        double sum = sums[index];
        return Math.abs(sum) <= FIRST_NORM ? 0
                : -(sum - Math.signum(sum) * FIRST_NORM) / ((1 + Math.sqrt(squares[index])) / RATE + SECOND_NORM);
    }

    /** A weight with two decimals, or 0 where it is small. */
    float rounded(int index) {
        float weight = Math.round(weight(index) * 100) / 100f;
        return Math.abs(weight) < LEAST_WEIGHT ? 0 : weight;
    }
}
