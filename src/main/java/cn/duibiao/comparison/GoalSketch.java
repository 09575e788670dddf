package cn.duibiao.comparison;

/**
 * As much of what a goal counts as tells most pairs of goals apart at little cost.
 *
 * @param all  of all words
 * @param bare of the words without the slight ones
 */
record GoalSketch(Letters all, Letters bare) {

    /**
     * The letters of words.
     *
     * @param count how many
     * @param set   one bit for each; several letters share one
     */
    record Letters(int count, long set) {

        private static Letters of(String words) {
            long set = 0;
            for (int i = 0; i < words.length(); i++) {
                set |= 1L << words.charAt(i) % Long.SIZE;
            }
            return new Letters(words.length(), set);
        }

        private double mostWith(Letters other) {
            int own = Long.bitCount(set & ~other.set);
            int others = Long.bitCount(other.set & ~set);
            double common = 2.0 * Math.min(count - own, other.count - others) / Math.max(1, count + other.count);
            return own > 0 && others > 0 ? common * GoalWords.EACH_ITS_OWN : common;
        }
    }

    static GoalSketch of(GoalWords words) {
        return new GoalSketch(Letters.of(words.all()), Letters.of(words.bare()));
    }

    /** What the likeness of two names can be at most. */
    double mostWith(GoalSketch other) {
        return Math.max(all.mostWith(other.all), GoalWords.LONGER_FORM * bare.mostWith(other.bare));
    }
}
