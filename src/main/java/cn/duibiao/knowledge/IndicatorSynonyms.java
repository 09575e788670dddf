package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final String SLIGHT = "slight";
    private static final String END = "end";
    private static final String LEADS = "leads";
    private static final String QUALIFIES = "qualifies";

    private final PhraseTrie<Word> words;
    private final PhraseTrie<Boolean> ends;

    private IndicatorSynonyms(Map<String, Word> words) {
        this.words = PhraseTrie.of(words);
        Map<String, Boolean> slightEnds = new HashMap<>();
        words.forEach((text, word) -> {
            if (word.marks().contains(END)) {
                slightEnds.put(text, true);
            }
        });
        this.ends = PhraseTrie.backwards(slightEnds);
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
        return new IndicatorSynonyms(words);
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

    /**
     * Normal words without what hardly makes another thing of a name.
     *
     * @param bare   what is left; all words where that would say nothing
     * @param slight the words that were left out: some anywhere (辖区, 居民), others at the end (项目)
     */
    public record Bare(String bare, Set<String> slight) {
    }

    public Bare bare(String normal) {
        Set<String> slight = new HashSet<>();
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < normal.length()) {
            Optional<PhraseTrie.Match<Word>> match = words.longestAt(normal, at);
            int next = match.map(found -> found.span().end()).orElse(at + 1);
            String word = normal.substring(at, next);
            if (match.filter(found -> found.value().marks().contains(SLIGHT)).isPresent()) {
                slight.add(word);
            } else {
                bare.append(word);
            }
            at = next;
        }
        Optional<PhraseTrie.Match<Boolean>> end = ends.longestBackwards(bare, bare.length());
        while (end.isPresent()) {
            int start = end.get().span().start();
            slight.add(bare.substring(start));
            bare.setLength(start);
            end = ends.longestBackwards(bare, start);
        }
        return isMarked(bare.toString(), QUALIFIES) || isMarked(bare.toString(), GENERAL) ? new Bare(normal, Set.of()) : new Bare(bare.toString(), slight);
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
            Optional<PhraseTrie.Match<Word>> match = wordAt(name, at);
            int end = match.map(word -> word.span().end()).orElse(at + 1);
            if (match.isEmpty()) {
                normal.append(name.charAt(at));
            } else if (!leadsToAction(match.get(), name)) {
                normal.append(match.get().value().normal());
                found.accept(match.get().value());
            }
            at = end;
        }
        return normal.toString();
    }

    /** 新 before 筹集. */
    private boolean leadsToAction(PhraseTrie.Match<Word> match, String name) {
        return match.value().marks().contains(LEADS)
                && wordAt(name, match.span().end()).filter(next -> !next.value().actions().isEmpty()).isPresent();
    }

    private Optional<PhraseTrie.Match<Word>> wordAt(String name, int at) {
        return isInNumber(name, at) ? Optional.empty() : words.longestAt(name, at);
    }

    /** 11亿元 is not 1亿元. */
    private static boolean isInNumber(String name, int at) {
        return at > 0 && at < name.length() && isDigit(name.charAt(at)) && isDigit(name.charAt(at - 1));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
