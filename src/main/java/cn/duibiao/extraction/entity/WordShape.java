package cn.duibiao.extraction.entity;

import java.util.BitSet;
import java.util.Collection;

/**
 * What the words of one kind have in common, so that most texts need not be looked up.
 *
 * @param first   first letters
 * @param last    last letters
 * @param longest length of the longest word
 */
record WordShape(BitSet first, BitSet last, int longest) {

    static WordShape of(Collection<String> words) {
        BitSet first = new BitSet();
        BitSet last = new BitSet();
        int longest = 0;
        for (String word : words) {
            first.set(word.charAt(0));
            last.set(word.charAt(word.length() - 1));
            longest = Math.max(longest, word.length());
        }
        return new WordShape(first, last, longest);
    }

    /** Whether a text that is not empty can be one of the words. */
    boolean fits(String text) {
        return text.length() <= longest && first.get(text.charAt(0)) && last.get(text.charAt(text.length() - 1));
    }
}
