package cn.duibiao.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The entries of a word list by the first or last letter of their words: most letters of a text begin or end none.
 * Immutable.
 *
 * @param <T> an entry
 */
final class WordsByLetter<T> {

    private final Map<Character, List<T>> byLetter = new HashMap<>();

    private WordsByLetter() {
    }

    /** By the letters that words begin with. */
    static <T> WordsByLetter<T> first(List<T> entries, Function<T, String> word) {
        return by(entries, entry -> word.apply(entry).charAt(0));
    }

    /** By the letters that words end with. */
    static <T> WordsByLetter<T> last(List<T> entries, Function<T, String> word) {
        return by(entries, entry -> word.apply(entry).charAt(word.apply(entry).length() - 1));
    }

    private static <T> WordsByLetter<T> by(List<T> entries, Function<T, Character> letter) {
        WordsByLetter<T> index = new WordsByLetter<>();
        entries.forEach(entry -> index.byLetter.computeIfAbsent(letter.apply(entry), unit -> new ArrayList<>()).add(entry));
        return index;
    }

    /** Entries whose words may stand at the beginning of a text, in the order of the list. */
    List<T> atBeginning(String text) {
        return startingAt(text, 0);
    }

    /** Entries whose words may stand at the end of a text, in the order of the list. */
    List<T> atEnd(String text) {
        return endingAt(text, text.length());
    }

    /** Entries whose words may begin at a place in a text, in the order of the list. */
    List<T> startingAt(String text, int start) {
        return start < text.length() ? at(text.charAt(start)) : List.of();
    }

    /** Entries whose words may end at a place in a text, in the order of the list. */
    List<T> endingAt(String text, int end) {
        return end > 0 ? at(text.charAt(end - 1)) : List.of();
    }

    /** Entries whose words begin, or end, with a letter, in the order of the list. */
    List<T> at(char letter) {
        return byLetter.getOrDefault(letter, List.of());
    }
}
