package cn.duibiao.comparison;

import java.util.List;

/** Fits weights so that their sum is the log-odds of yes, by Newton's method with a quadratic penalty. */
final class LogisticRegression {

    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-8;

    private LogisticRegression() {
    }

    /**
     * An example.
     *
     * @param places the features that are not 0
     * @param values of these
     * @param weight how much it counts
     */
    record Example(int[] places, double[] values, boolean yes, double weight) {

        double sum(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }

        double probability(double[] weights) {
            return 1 / (1 + Math.exp(-sum(weights)));
        }
    }

    /** The weights of the features; each is held back by its penalty, above 0. */
    static double[] fit(List<Example> examples, double[] penalties) {
        double[] weights = new double[penalties.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = step(examples, weights, penalties);
            double most = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < CONVERGED) {
                return weights;
            }
        }
        throw new IllegalStateException("no convergence");
    }

    private static double[] step(List<Example> examples, double[] weights, double[] penalties) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            gradient[i] = penalties[i] * weights[i];
            curvature[i][i] = penalties[i];
        }
        for (Example example : examples) {
            double probability = example.probability(weights);
            double error = example.weight() * (probability - (example.yes() ? 1 : 0));
            double spread = example.weight() * probability * (1 - probability);
            for (int i = 0; i < example.places().length; i++) {
                int row = example.places()[i];
                gradient[row] += error * example.values()[i];
                for (int j = 0; j < example.places().length; j++) {
                    curvature[row][example.places()[j]] += spread * example.values()[i] * example.values()[j];
                }
            }
        }
        return solved(curvature, gradient);
    }

    /** Solves a positive definite system by Cholesky's factors, which take the place of the matrix. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }
}
