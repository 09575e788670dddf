package cn.duibiao.comparison;

/**
 * As much of what a goal counts as tells most pairs of goals apart at little cost.
 *
 * @param all  of all words
 * @param bare of the words without those that hardly make another thing of it
 */
record GoalSketch(Outline all, Outline bare) {

    /**
     * The letters of words.
     *
     * @param count how many
     * @param set   one bit for each; several letters share one
     */
    record Outline(int count, long set) {

        private static Outline of(String words) {
            long set = 0;
            for (int i = 0; i < words.length(); i++) {
                set |= 1L << words.charAt(i) % Long.SIZE;
            }
            return new Outline(words.length(), set);
        }

        private double mostWith(Outline other) {
            int own = Long.bitCount(set & ~other.set);
            int others = Long.bitCount(other.set & ~set);
            return 2.0 * Math.min(count - own, other.count - others) / Math.max(1, count + other.count);
        }
    }

    static GoalSketch of(String all, String bare) {
        return new GoalSketch(Outline.of(all), Outline.of(bare));
    }

    /** How much of the letters of two names can be common at most, 0 to 1. */
    double mostWith(GoalSketch other) {
        return Math.max(all.mostWith(other.all), bare.mostWith(other.bare));
    }
}
