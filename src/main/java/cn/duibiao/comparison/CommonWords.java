package cn.duibiao.comparison;

import java.util.Arrays;

/**
 * What two names have in common, in whatever order.
 *
 * @param common how many letters
 * @param one    how many letters only the first has
 * @param other  how many letters only the second has
 */
record CommonWords(int common, int one, int other) {

    /** Shorter pieces that two names share, 上 or 业, say nothing. */
    private static final int SHORTEST_PIECE = 2;

    /** Compares the letters in their order first; where each has letters of its own, pieces in any order. */
    static CommonWords of(String one, String other) {
        boolean longer = one.length() >= other.length();
        String all = longer ? one : other;
        String part = longer ? other : one;
        if (IndicatorWords.isSpreadIn(part, all)) {
            int more = all.length() - part.length();
            return new CommonWords(part.length(), longer ? more : 0, longer ? 0 : more);
        }
        int common = inPieces(one, other);
        return new CommonWords(common, one.length() - common, other.length() - common);
    }

    /** How many letters common pieces have, the longest taken first. */
    private static int inPieces(String one, String other) {
        boolean[] used = new boolean[one.length()];
        boolean[] usedOther = new boolean[other.length()];
        int common = 0;
        while (true) {
            int longest = 0;
            int end = 0;
            int endOther = 0;
            int[] above = new int[other.length() + 1];
            for (int i = 0; i < one.length(); i++) {
                int[] row = new int[other.length() + 1];
                for (int j = 0; j < other.length(); j++) {
                    row[j + 1] = used[i] || usedOther[j] || one.charAt(i) != other.charAt(j) ? 0 : above[j] + 1;
                    if (row[j + 1] > longest) {
                        longest = row[j + 1];
                        end = i + 1;
                        endOther = j + 1;
                    }
                }
                above = row;
            }
            if (longest < SHORTEST_PIECE) {
                return common;
            }
            Arrays.fill(used, end - longest, end, true);
            Arrays.fill(usedOther, endOther - longest, endOther, true);
            common += longest;
        }
    }
}
