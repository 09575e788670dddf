package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code models/scope-words.tsv} that say of what a number is the number. Immutable. */
public final class ScopeWords {

    private static final String FILE = "scope-words.tsv";
    private static final String NEUTRAL = "-";
    private static final Set<String> REACHES = Set.of("clause", "sentence");

    private final PhraseTrie<Word> words;

    private record Word(String scope, boolean wholeSentence) {
    }

    private ScopeWords(PhraseTrie<Word> words) {
        this.words = words;
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static ScopeWords load(KnowledgeFiles files) {
        Map<String, Word> words = new HashMap<>();
        for (Row row : files.table(FILE, "word", "scope", "reach")) {
            if (!REACHES.contains(row.require("reach"))) {
                throw row.error("reach is one of " + REACHES);
            }
            words.put(row.require("word"), new Word(row.require("scope"), row.get("reach").equals("sentence")));
        }
        return new ScopeWords(PhraseTrie.of(words));
    }

    /** The scopes that the words of an indicator or of a clause name; sorted. */
    public Set<String> inClause(String text) {
        return scopes(text, false);
    }

    /** Those that reach over a whole sentence; sorted. */
    public Set<String> inSentence(String text) {
        return scopes(text, true);
    }

    private Set<String> scopes(String text, boolean wholeSentence) {
        Set<String> scopes = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            Optional<PhraseTrie.Match<Word>> match = words.longestAt(text, at);
            match.filter(found -> !found.value().scope().equals(NEUTRAL))
                    .filter(found -> found.value().wholeSentence() || !wholeSentence)
                    .ifPresent(found -> scopes.add(found.value().scope()));
            at = match.map(found -> found.span().end()).orElse(at + 1);
        }
        return scopes;
    }
}
