package cn.duibiao.comparison;

/**
 * As much of what a goal counts as tells most pairs of goals apart at little cost.
 *
 * @param all  of all normal words
 * @param bare of the words without those that hardly make another thing of it
 */
record GoalSketch(Outline all, Outline bare) {

    /** Names that share less of their letters are not compared. */
    static final double LEAST_SHARE = 0.65;

    /**
     * The letters of words.
     *
     * @param letters in the order of their codes
     * @param set     one bit for each; several letters share one
     */
    record Outline(String letters, long set) {

        private static Outline of(String words) {
            long set = 0;
            for (int i = 0; i < words.length(); i++) {
                set |= 1L << words.charAt(i) % Long.SIZE;
            }
            return new Outline(Letters.sorted(words), set);
        }

        private boolean shareEnough(Outline other) {
            return mostWith(other) >= LEAST_SHARE && share(other) >= LEAST_SHARE;
        }

        /** What they can share at most. */
        private double mostWith(Outline other) {
            int own = Long.bitCount(set & ~other.set);
            int others = Long.bitCount(other.set & ~set);
            int length = letters.length();
            int otherLength = other.letters.length();
            return 2.0 * Math.min(length - own, otherLength - others) / Math.max(1, length + otherLength);
        }

        double share(Outline other) {
            return Letters.share(letters, other.letters);
        }
    }

    static GoalSketch of(String all, String bare) {
        return new GoalSketch(Outline.of(all), Outline.of(bare));
    }

    /** Whether a closer look is worth while; by far most pairs of names share too little. */
    boolean mayMean(GoalSketch other) {
        return all.shareEnough(other.all) || bare.shareEnough(other.bare);
    }
}
