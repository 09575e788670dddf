package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of {@code models/goal-words.tsv}: what the names of goals are made of, how rare each word is, and how much it tells
 * one goal from another. Immutable.
 */
public final class GoalVocabulary {

    private static final String FILE = "goal-words.tsv";
    /** Of how many names the words were counted. */
    private static final double NAMES = 43_224;
    /** The log-probability of a letter that is cut off by itself, and of a number. */
    private static final double SINGLE = -13;
    /** A number says less than a rare word, and more than a frequent one. */
    private static final double RARITY_OF_NUMBERS = 3;
    private static final double RARITY_OF_UNKNOWN = Math.log(NAMES);

    private final PhraseTrie<Entry> words;

    private record Entry(Word word, double logProbability) {
    }

    /**
     * A word of a name.
     *
     * @param rarity of the word among names, 0 or more (inverse document frequency)
     * @param weight what it adds to the log-odds that two names mean the same where only one has it
     */
    public record Word(String text, double rarity, double weight) {
    }

    private GoalVocabulary(Map<String, Entry> words) {
        this.words = PhraseTrie.of(words);
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    static GoalVocabulary load(KnowledgeFiles files) {
        List<Row> rows = files.table(FILE, "word", "count", "weight");
        double all = rows.stream().mapToDouble(row -> number(row, "count")).sum();
        Map<String, Entry> words = new HashMap<>();
        for (Row row : rows) {
            double count = number(row, "count");
            Word word = new Word(row.require("word"), Math.log(NAMES / (1 + count)), row.get("weight").isEmpty() ? 0 : number(row, "weight"));
            words.put(word.text(), new Entry(word, word.text().length() == 1 ? SINGLE : Math.log(count / all)));
        }
        return new GoalVocabulary(words);
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.require(column));
        } catch (NumberFormatException e) {
            throw row.error("no number: " + row.get(column));
        }
    }

    /** The words of a name in their order, by the most probable cuts; a number is a word, so is a letter that is in no word. */
    public List<Word> words(String name) {
        Cuts cuts = new Cuts(name.length());
        for (int at = 0; at < name.length(); at++) {
            int endOfNumber = endOfNumber(name, at);
            cuts.offer(at, Math.max(at + 1, endOfNumber), Optional.empty(), SINGLE);
            if (endOfNumber == at) {
                for (PhraseTrie.Match<Entry> match : words.allAt(name, at)) {
                    cuts.offer(at, match.span().end(), Optional.of(match.value().word()), match.value().logProbability());
                }
            }
        }
        return cuts.words(name);
    }

    /** The best way to each place of a name. */
    private static final class Cuts {

        private final double[] best;
        private final int[] start;
        private final List<Optional<Word>> last;

        private Cuts(int length) {
            best = new double[length + 1];
            Arrays.fill(best, 1, length + 1, Double.NEGATIVE_INFINITY);
            start = new int[length + 1];
            last = new ArrayList<>(Collections.nCopies(length + 1, Optional.empty()));
        }

        /** Takes a word where nothing better ends at the same place; of equals the later, which is one that the table knows. */
        private void offer(int at, int end, Optional<Word> word, double logProbability) {
            if (best[at] + logProbability >= best[end]) {
                best[end] = best[at] + logProbability;
                start[end] = at;
                last.set(end, word);
            }
        }

        private List<Word> words(String name) {
            LinkedList<Word> words = new LinkedList<>();
            for (int end = name.length(); end > 0; end = start[end]) {
                String text = name.substring(start[end], end);
                words.addFirst(last.get(end).orElseGet(() -> unknown(text)));
            }
            return List.copyOf(words);
        }
    }

    private static Word unknown(String text) {
        return new Word(text, isOfNumber(text.charAt(0)) ? RARITY_OF_NUMBERS : RARITY_OF_UNKNOWN, 0);
    }

    private static int endOfNumber(String name, int start) {
        int end = start;
        while (end < name.length() && isOfNumber(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Names are folded: half-width and in lower case. */
    private static boolean isOfNumber(char letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || ".%+".indexOf(letter) >= 0;
    }
}
