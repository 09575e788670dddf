package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The words of {@code models/indicator-synonyms.tsv}: what is counted, what is done with it and at whose level, in names of
 * indicators. Immutable.
 */
public final class IndicatorSynonyms {

    private static final String FILE = "indicator-synonyms.tsv";
    private static final String NOTHING = "-";
    private static final String STAGED = "stages";
    private static final String GENERAL = "general";
    private static final String NARROWS = "narrows";

    private final PhraseTrie<Word> words;

    private IndicatorSynonyms(PhraseTrie<Word> words) {
        this.words = words;
    }

    private record Word(String normal, Set<String> actions, Set<String> levels, Set<String> marks) {
    }

    /**
     * A name taken apart.
     *
     * @param words   what is counted, in normal words
     * @param actions what is done with it; each of them may leave open which of several is meant
     * @param levels  whose rank or list it is
     * @param staged  whether it goes through stages, so that 建成 does not mean that there is more of it
     * @param general whether the words say nothing of what is counted (项目)
     */
    public record Reading(String words, List<Set<String>> actions, Set<String> levels, boolean staged, boolean general) {
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static IndicatorSynonyms load(KnowledgeFiles files) {
        Map<String, Word> words = new HashMap<>();
        for (Row row : files.table(FILE, "word", "normal", "action", "level", "mark")) {
            words.put(row.require("word"), new Word(row.require("normal").equals(NOTHING) ? "" : row.get("normal"),
                    Set.copyOf(row.list("action")), Set.copyOf(row.list("level")), Set.copyOf(row.list("mark"))));
        }
        return new IndicatorSynonyms(PhraseTrie.of(words));
    }

    /** Whether it is a word that says nothing where it stands alone, and little at the end of a name (项目). */
    public boolean isGeneral(String word) {
        return isMarked(word, GENERAL);
    }

    /** Whether a letter that a name has more makes another thing of it (10亿, 100亿), and is not just its longer form. */
    public boolean narrows(String letter) {
        return isMarked(letter, NARROWS);
    }

    private boolean isMarked(String word, String mark) {
        return words.longestAt(word, 0).filter(match -> match.span().end() == word.length())
                .filter(match -> match.value().marks().contains(mark)).isPresent();
    }

    /** A name with every word that the table knows in its normal form. */
    public String normal(String name) {
        return normal(name, word -> { });
    }

    /** The same name, and what its words say besides. */
    public Reading read(String name) {
        List<Set<String>> actions = new ArrayList<>();
        Set<String> levels = new TreeSet<>();
        List<Word> known = new ArrayList<>();
        String normal = normal(name, known::add);
        boolean staged = false;
        int general = 0;
        for (Word word : known) {
            levels.addAll(word.levels());
            staged |= word.marks().contains(STAGED);
            general += word.marks().contains(GENERAL) ? word.normal().length() : 0;
            if (!word.actions().isEmpty() && !actions.contains(word.actions())) {
                actions.add(word.actions());
            }
        }
        return new Reading(normal, List.copyOf(actions), Set.copyOf(levels), staged, general == normal.length());
    }

    private String normal(String name, Consumer<Word> found) {
        StringBuilder normal = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            Optional<PhraseTrie.Match<Word>> match = words.longestAt(name, at);
            if (match.isPresent()) {
                Word word = match.get().value();
                normal.append(word.normal());
                found.accept(word);
                at = match.get().span().end();
            } else {
                normal.append(name.charAt(at++));
            }
        }
        return normal.toString();
    }
}
