package cn.duibiao.comparison;

import java.util.Arrays;

/** Compares texts by their letters, whatever their order; the letters of each text stand in the order of their codes. */
final class Letters {

    private Letters() {
    }

    static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** How much of two sorted texts is common, 0 to 1 (Dice). */
    static double share(String one, String other) {
        return 2.0 * common(one, other) / Math.max(1, one.length() + other.length());
    }

    private static int common(String one, String other) {
        int common = 0;
        int right = 0;
        for (int left = 0; left < one.length() && right < other.length(); left++) {
            while (right < other.length() && other.charAt(right) < one.charAt(left)) {
                right++;
            }
            if (right < other.length() && other.charAt(right) == one.charAt(left)) {
                common++;
                right++;
            }
        }
        return common;
    }
}
