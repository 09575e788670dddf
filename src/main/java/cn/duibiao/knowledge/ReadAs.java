package cn.duibiao.knowledge;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everyday words that are read as one: 爸妈 and 爷爷奶奶 as 老人.
 *
 * @param words by themselves, what they are read as
 * @param any   finds the longest of them at a place
 */
record ReadAs(Map<String, String> words, Pattern any) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    static ReadAs of(Map<String, String> words) {
        return new ReadAs(Map.copyOf(words), words.isEmpty() ? NOTHING : Pattern.compile(words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|"))));
    }

    /** A text as it is read. */
    String in(String text) {
        return any.matcher(text).replaceAll(found -> words.get(found.group()));
    }
}
