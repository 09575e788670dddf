package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What sites put around a text: the rules of {@code models/furniture.tsv}. Immutable. */
public final class FurnitureRules {

    private static final String FILE = "furniture.tsv";

    private final Map<Kind, List<Pattern>> patterns;
    private final Map<Kind, List<String>> words;

    private FurnitureRules(Map<Kind, List<Pattern>> patterns, Map<Kind, List<String>> words) {
        this.patterns = patterns;
        this.words = words;
    }

    /** What a rule is about; the file explains the kinds. */
    private enum Kind { LINE, WORD, END, TAIL, TERMS, SUFFIX }

    /**
     * Reads the rules.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static FurnitureRules load(KnowledgeFiles files) {
        Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            patterns.put(kind, new ArrayList<>());
            words.put(kind, new ArrayList<>());
        }
        for (Row row : files.table(FILE, "kind", "pattern")) {
            try {
                Kind kind = Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
                if (kind == Kind.WORD || kind == Kind.TERMS) {
                    words.get(kind).add(row.require("pattern"));
                } else {
                    patterns.get(kind).add(Pattern.compile(row.require("pattern"), Pattern.CASE_INSENSITIVE));
                }
            } catch (PatternSyntaxException e) {
                throw row.error("no regular expression: " + e.getDescription());
            } catch (IllegalArgumentException e) {
                throw row.error("unknown kind: " + row.get("kind"));
            }
        }
        return new FurnitureRules(patterns, words);
    }

    /** Whether a stripped line is furniture as a whole. */
    public boolean isLine(CharSequence line) {
        return patterns.get(Kind.LINE).stream().anyMatch(rule -> rule.matcher(line).matches());
    }

    /** Whether a text ends before a stripped line. */
    public boolean isEnd(CharSequence line) {
        return patterns.get(Kind.END).stream().anyMatch(rule -> rule.matcher(line).matches());
    }

    /** How many different menu words a line has. */
    public int menuWords(String line) {
        return count(Kind.WORD, line);
    }

    /** How many different words of terms of use a paragraph has. */
    public int termsWords(String paragraph) {
        return count(Kind.TERMS, paragraph);
    }

    /** The rules for remarks behind the last sentence. */
    public List<Pattern> tails() {
        return patterns.get(Kind.TAIL);
    }

    /** The rules for names of sites behind a title. */
    public List<Pattern> titleSuffixes() {
        return patterns.get(Kind.SUFFIX);
    }

    private int count(Kind kind, String text) {
        return (int) words.get(kind).stream().filter(text::contains).count();
    }
}
