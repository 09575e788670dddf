package cn.duibiao.extraction.theme;

/** Chooses one theme for each sentence, so that evidence less the cost of changes is greatest over a document. */
final class ThemePath {

    private ThemePath() {
    }

    /**
     * The best themes (Viterbi's algorithm; time grows with the number of sentences).
     *
     * @param evidence for each sentence, one score for each theme
     * @param changes  for each sentence, what it costs to have another theme than the sentence before
     */
    static int[] best(double[][] evidence, double[] changes) {
        int count = evidence.length;
        if (count == 0) {
            return new int[0];
        }
        int[][] from = new int[count][];
        double[] total = evidence[0].clone();
        for (int i = 1; i < count; i++) {
            int leader = greatest(total);
            double[] next = new double[total.length];
            from[i] = new int[total.length];
            for (int theme = 0; theme < next.length; theme++) {
                boolean stays = total[theme] >= total[leader] - changes[i];
                from[i][theme] = stays ? theme : leader;
                next[theme] = evidence[i][theme] + (stays ? total[theme] : total[leader] - changes[i]);
            }
            total = next;
        }
        int[] path = new int[count];
        path[count - 1] = greatest(total);
        for (int i = count - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private static int greatest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
