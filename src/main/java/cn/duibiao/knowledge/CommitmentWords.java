package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of {@code models/commitment.tsv} that say how firmly a target is meant. Immutable. */
public final class CommitmentWords {

    private static final String FILE = "commitment.tsv";
    private static final Set<String> STRENGTHS = Set.of("hard", "soft");
    private static final Set<String> REACHES = Set.of("clause", "unit");

    private final List<Word> words;

    private record Word(String text, String strength, boolean behindUnit) {
    }

    private CommitmentWords(List<Word> words) {
        this.words = words;
    }

    public static CommitmentWords load(KnowledgeFiles files) {
        return new CommitmentWords(files.table(FILE, "word", "strength", "reach").stream().map(CommitmentWords::word).toList());
    }

    private static Word word(Row row) {
        if (!STRENGTHS.contains(row.require("strength")) || !REACHES.contains(row.require("reach"))) {
            throw row.error("strength is one of " + STRENGTHS + ", reach one of " + REACHES);
        }
        return new Word(row.require("word"), row.get("strength"), row.get("reach").equals("unit"));
    }

    /**
     * The code of the strength that the words around a number give it; the last word before it wins over earlier ones,
     * one behind it over all.
     *
     * @param before the words of the clause before the number
     * @param behind the words behind its unit
     */
    public Optional<String> strength(String before, String behind) {
        Optional<Word> after = words.stream().filter(word -> word.behindUnit() && behind.startsWith(word.text())).findFirst();
        return after.or(() -> lastIn(before)).map(Word::strength);
    }

    private Optional<Word> lastIn(String text) {
        return words.stream().filter(word -> !word.behindUnit() && text.contains(word.text()))
                .max((a, b) -> Integer.compare(text.lastIndexOf(a.text()), text.lastIndexOf(b.text())));
    }
}
