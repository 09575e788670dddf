package cn.duibiao.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over the words of {@code models/wordings.tsv}, made by {@link Wordings#pattern}. Immutable.
 *
 * <p>Most texts hold none of the words that an expression cannot do without: they are done with before it is tried.
 */
public final class WordPattern {

    private final Pattern pattern;
    /** Of which every text that it matches in holds at least one; empty if nothing is known. */
    private final List<String> needed;

    WordPattern(Pattern pattern, List<String> needed) {
        this.pattern = pattern;
        this.needed = List.copyOf(needed);
    }

    /** Whether it stands anywhere in a text. */
    public boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether it is the whole text. */
    public boolean matches(String text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /** A text with something else in the first place where it stands; see {@link Matcher#replaceFirst(String)}. */
    public String replaceFirst(String text, String replacement) {
        return mayBeIn(text) ? pattern.matcher(text).replaceFirst(replacement) : text;
    }

    /** A text with something else in all places where it stands; see {@link Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String replacement) {
        return mayBeIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The parts of a text between the places where it stands; see {@link Pattern#split(CharSequence)}. */
    public String[] split(String text) {
        return pattern.split(text);
    }

    /** For what is found and where, and for parts of a text. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    /** Whether it can stand in a text at all, by its words alone. */
    public boolean mayBeIn(String text) {
        if (needed.isEmpty()) {
            return true;
        }
        for (String word : needed) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}
