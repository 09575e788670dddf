package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The comparator words of {@code models/comparators.tsv}, longest first. Immutable. */
public final class Comparators {

    private static final String FILE = "comparators.tsv";
    private static final Set<String> POSITIONS = Set.of("before", "after", "closing");
    private static final Set<String> OPS = Set.of("=", ">=", ">", "<=", "<", "~");

    private final WordsByLetter<Phrase> before;
    private final WordsByLetter<Phrase> after;
    private final WordsByLetter<Phrase> afterByEnd;
    private final List<Phrase> closing;

    /**
     * A comparator word.
     *
     * @param op       code of the comparison, as in facts.csv
     * @param notAfter  characters that make it part of another word when they stand before it
     * @param notBefore those that do when they stand behind it
     */
    public record Phrase(String text, String op, String notAfter, String notBefore) {

        private boolean startsAt(String sentence, int start) {
            int end = start + text.length();
            return sentence.startsWith(text, start) && (end == sentence.length() || notBefore.indexOf(sentence.charAt(end)) < 0);
        }

        private boolean endsAt(String sentence, int end) {
            int start = end - text.length();
            return sentence.startsWith(text, start)
                    && (start == 0 || notAfter.indexOf(sentence.charAt(start - 1)) < 0);
        }
    }

    private Comparators(List<Phrase> before, List<Phrase> after, List<Phrase> closing) {
        this.before = WordsByLetter.last(before, Phrase::text);
        this.after = WordsByLetter.first(after, Phrase::text);
        this.afterByEnd = WordsByLetter.last(after, Phrase::text);
        this.closing = closing;
    }

    public static Comparators load(KnowledgeFiles files) {
        List<Row> rows = files.table(FILE, "phrase", "position", "op", "not_after", "not_before");
        rows.stream().filter(row -> !POSITIONS.contains(row.require("position"))).findFirst().ifPresent(row -> {
            throw row.error("the position \"" + row.get("position") + "\" is none of " + POSITIONS);
        });
        return new Comparators(phrases(rows, "before"), phrases(rows, "after"), phrases(rows, "closing"));
    }

    private static List<Phrase> phrases(List<Row> rows, String position) {
        return rows.stream().filter(row -> row.require("position").equals(position)).map(Comparators::phrase)
                .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.text().length())).toList();
    }

    private static Phrase phrase(Row row) {
        String op = row.require("op");
        if (!OPS.contains(op)) {
            throw row.error("the op \"" + op + "\" is none of " + OPS);
        }
        return new Phrase(row.require("phrase"), op, row.get("not_after"), row.get("not_before"));
    }

    /** The word that ends directly before a place, white space between them ignored. */
    public Optional<Phrase> endingAt(String text, int end) {
        int to = end;
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        for (Phrase phrase : before.endingAt(text, to)) {
            if (phrase.endsAt(text, to)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The word that closes the name behind a number: 完成100户房屋改造以上. */
    public Optional<Phrase> closing(String words) {
        return closing.stream().filter(phrase -> phrase.endsAt(words, words.length())).findFirst();
    }

    /** The longest word that a text ends with, of those that follow a number. */
    public Optional<Phrase> atEnd(String text) {
        for (Phrase phrase : afterByEnd.atEnd(text)) {
            if (text.endsWith(phrase.text())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The word that begins at a place. */
    public Optional<Phrase> startingAt(String text, int start) {
        for (Phrase phrase : after.startingAt(text, start)) {
            if (phrase.startsAt(text, start)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
