package cn.duibiao.segmentation;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the long words that HanLP takes for names of places and organisations into dictionary words again: it often takes
 * the verb before a name, or two names, for one (代表|市|人民|政府). The likeliest words are those with the most frequent parts.
 */
public final class GluedWords {

    private static final Set<String> RECOGNISED = Set.of("nt", "ns");
    private static final int SHORTEST = 4;
    private static final int LONGEST_PART = 4;
    /** With the logarithms of how likely they are: a known place, a number, a single unit that no dictionary has, no part. */
    private static final Part PLACE = new Part(-7, "ns");
    private static final Part NUMBER = new Part(-8, "m");
    private static final Part UNKNOWN = new Part(-18, "g");
    private static final Part NONE = new Part(Double.NEGATIVE_INFINITY, "");
    private static final double ALL_WORDS = 2.5e7;

    private GluedWords() {
    }

    /** Tells where the known place ends that begins at an offset of the sentence; no place: a negative number. */
    @FunctionalInterface
    public interface KnownPlaces {
        int endFrom(int start);
    }

    /** Whether a word may be glued. */
    public static boolean isLong(Token word) {
        return word.text().length() >= SHORTEST && RECOGNISED.contains(word.pos());
    }

    /**
     * The parts of a word, which is itself one of them where nothing can be cut.
     *
     * @param text of the sentence, in half width
     */
    public static List<Token> apart(String text, Token word, KnownPlaces places) {
        int length = word.text().length();
        double[] best = new double[length + 1];
        int[] from = new int[length + 1];
        String[] pos = new String[length + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        char[] units = text.substring(word.start(), word.end()).toCharArray();
        for (int start = 0; start < length; start++) {
            int place = places.endFrom(word.start() + start) - word.start();
            for (int end = start + 1; end <= length && (end <= start + LONGEST_PART || end <= place); end++) {
                Part part = end == place ? PLACE : part(units, start, end);
                if (best[start] + part.likelihood() > best[end]) {
                    best[end] = best[start] + part.likelihood();
                    from[end] = start;
                    pos[end] = part.pos();
                }
            }
        }
        Deque<Token> parts = new ArrayDeque<>();
        for (int end = length; end > 0; end = from[end]) {
            parts.addFirst(new Token(word.text().substring(from[end], end), pos[end], word.start() + from[end]));
        }
        return List.copyOf(parts);
    }

    /** The commonest part of speech of a word that HanLP's dictionary has. */
    public static Optional<String> posOf(String word) {
        return Optional.ofNullable(CoreDictionary.get(word)).map(attribute -> attribute.nature[0].toString());
    }

    private static Part part(char[] units, int start, int end) {
        if (end - start > 1 && Character.isDigit(units[start])) {
            return areDigits(units, start, end) ? NUMBER : NONE;
        }
        // What HanLP calls the length is the end.
        int found = CoreDictionary.trie.exactMatchSearch(units, start, end, 0);
        if (found >= 0) {
            Attribute attribute = CoreDictionary.trie.getValueAt(found);
            return new Part(Math.log((attribute.totalFrequency + 1) / ALL_WORDS), attribute.nature[0].toString());
        }
        return end - start == 1 ? UNKNOWN : NONE;
    }

    private static boolean areDigits(char[] units, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(units[i])) {
                return false;
            }
        }
        return true;
    }

    private record Part(double likelihood, String pos) {
    }
}
