package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of {@code models/noise-words.tsv} that do not belong to the name of an indicator. Immutable. */
public final class NoiseWords {

    private static final String FILE = "noise-words.tsv";
    private static final Set<String> PLACES = Set.of("begin", "end", "both", "part", "generic", "topic");

    private final WordsByLetter<Word> begin;
    private final WordsByLetter<Word> end;
    private final WordsByLetter<String> partsByEnd;
    private final Set<String> parts;
    private final Set<String> generic;
    private final Set<String> ofTopic;

    private record Word(String text, String notAfter, String notBefore) {

        boolean startsIn(String name) {
            return name.startsWith(text)
                    && (name.length() == text.length() || notBefore.indexOf(name.charAt(text.length())) < 0);
        }

        boolean endsIn(String name) {
            int start = name.length() - text.length();
            return name.endsWith(text) && (start == 0 || notAfter.indexOf(name.charAt(start - 1)) < 0);
        }
    }

    private NoiseWords(List<Word> begin, List<Word> end, Set<String> parts, Set<String> generic, Set<String> ofTopic) {
        this.begin = WordsByLetter.first(begin, Word::text);
        this.end = WordsByLetter.last(end, Word::text);
        this.partsByEnd = WordsByLetter.last(List.copyOf(parts), Function.identity());
        this.parts = parts;
        this.generic = generic;
        this.ofTopic = ofTopic;
    }

    public static NoiseWords load(KnowledgeFiles files) {
        List<Row> rows = files.table(FILE, "word", "where", "not_after", "not_before");
        rows.stream().filter(row -> !PLACES.contains(row.require("where"))).findFirst().ifPresent(row -> {
            throw row.error("\"" + row.get("where") + "\" is none of " + PLACES);
        });
        return new NoiseWords(words(rows, Set.of("begin", "both")), words(rows, Set.of("end", "both")),
                texts(rows, "part"), texts(rows, "generic"), texts(rows, "topic"));
    }

    private static List<Word> words(List<Row> rows, Set<String> where) {
        return rows.stream().filter(row -> where.contains(row.get("where")))
                .map(row -> new Word(row.require("word"), row.get("not_after"), row.get("not_before")))
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length())).toList();
    }

    private static Set<String> texts(List<Row> rows, String where) {
        return rows.stream().filter(row -> row.get("where").equals(where)).map(row -> row.require("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The word that a name begins with. */
    public Optional<String> atBeginning(String name) {
        for (Word word : begin.atBeginning(name)) {
            if (word.startsIn(name)) {
                return Optional.of(word.text());
            }
        }
        return Optional.empty();
    }

    /** The word that a name ends with, unless it is the tail of a word that stays (均 of 人均). */
    public Optional<String> atEnd(String name) {
        for (Word word : end.atEnd(name)) {
            if (word.endsIn(name) && !isTailOfPart(word.text(), name)) {
                return Optional.of(word.text());
            }
        }
        return Optional.empty();
    }

    private boolean isTailOfPart(String word, String name) {
        return partsByEnd.atEnd(name).stream()
                .anyMatch(part -> part.length() > word.length() && part.endsWith(word) && name.endsWith(part));
    }

    /** Whether a name says only which part or side of something is meant (面积, 开工), not of what. */
    public boolean isPart(String name) {
        return parts.contains(name);
    }

    /** Whether a name fits any industry or place (增加值). */
    public boolean isGeneric(String name) {
        return generic.contains(name);
    }

    /** Whether a name fits any event or programme (参展企业), so that it needs the one that was spoken of. */
    public boolean isOfTopic(String name) {
        return ofTopic.contains(name);
    }
}
