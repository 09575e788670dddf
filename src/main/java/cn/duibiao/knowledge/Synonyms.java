package cn.duibiao.knowledge;

import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words for the same matter, of {@code models/synonyms.tsv}. Immutable. */
public final class Synonyms {

    private static final String FILE = "synonyms.tsv";

    /** Before the word that others are read as. */
    private static final String READ_AS = "=";

    private final ReadAs readAs;
    private final List<Entry> entries;

    private record Entry(List<GapPattern> typed, List<String> meant, boolean same) {
    }

    /**
     * What a part of a query means too.
     *
     * @param place the part, in the query as it is read
     * @param words what to look for as well, never empty
     * @param named how many characters of it the entry names: the more, the surer what is meant
     * @param whole whether the part is all of the query
     * @param same  whether they are other names of the same, rather than words for what was asked
     */
    public record Meaning(Span place, int named, boolean whole, List<String> words, boolean same) {

        private Meaning and(Meaning other) {
            return new Meaning(place, Math.max(named, other.named), whole,
                    Stream.concat(words.stream(), other.words.stream()).distinct().toList(), same);
        }
    }

    private Synonyms(ReadAs readAs, List<Entry> entries) {
        this.readAs = readAs;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the table.
     *
     * @throws KnowledgeException where a line is wrong
     */
    public static Synonyms load(KnowledgeFiles files) {
        List<KnowledgeFiles.Row> rows = files.table(FILE, "words", "means");
        ReadAs readAs = readAs(rows);
        List<Entry> entries = new ArrayList<>();
        for (KnowledgeFiles.Row row : rows) {
            row.require("words");
            if (isReadAs(row)) {
                continue;
            }
            List<GapPattern> typed = row.list("words").stream().map(word -> pattern(row, readAs.in(word))).distinct().toList();
            List<String> meant = row.list("means");
            boolean same = meant.isEmpty();
            if (same && typed.size() < 2) {
                throw row.error("a word alone has no other to mean: " + row.get("words"));
            }
            entries.add(new Entry(typed, same ? row.list("words") : meant, same));
        }
        return new Synonyms(readAs, entries);
    }

    private static ReadAs readAs(List<KnowledgeFiles.Row> rows) {
        Map<String, String> words = new HashMap<>();
        for (KnowledgeFiles.Row row : rows) {
            if (isReadAs(row)) {
                String word = row.get("means").substring(READ_AS.length());
                if (word.isEmpty()) {
                    throw row.error("no word to be read: " + row.get("words"));
                }
                row.list("words").forEach(other -> words.put(other, word));
            }
        }
        return ReadAs.of(words);
    }

    private static boolean isReadAs(KnowledgeFiles.Row row) {
        return row.get("means").startsWith(READ_AS);
    }

    private static GapPattern pattern(KnowledgeFiles.Row row, String word) {
        try {
            return GapPattern.of(word);
        } catch (IllegalArgumentException e) {
            throw row.error("no word: " + word);
        }
    }

    /**
     * What a query means too, part by part. Of two entries that fit, one within the other, the longer one is meant, unless the
     * other one names more characters; those that fit the same part are taken together.
     *
     * @param query in half width
     * @param words the words that it was cut into; an entry of a single character has to be one of them
     */
    public List<Meaning> of(String query, Set<String> words) {
        String read = readAs.in(query);
        List<Meaning> meanings = new ArrayList<>();
        for (Entry entry : entries) {
            surest(entry, read, words).ifPresent(found -> meanings.add(new Meaning(found.place(), found.named(),
                    found.place().length() == read.length(),
                    entry.meant.stream().filter(word -> !query.contains(word)).toList(), entry.same)));
        }
        return together(meanings.stream().filter(meaning -> !meaning.words().isEmpty())
                .filter(meaning -> meanings.stream().noneMatch(other -> isPartOf(meaning, other)))
                .toList());
    }

    private static List<Meaning> together(List<Meaning> meanings) {
        record Part(Span place, boolean same) {
        }
        Map<Part, Meaning> parts = new LinkedHashMap<>();
        meanings.forEach(meaning -> parts.merge(new Part(meaning.place(), meaning.same()), meaning, Meaning::and));
        return List.copyOf(parts.values());
    }

    private record Match(Span place, int named) {
    }

    private static Optional<Match> surest(Entry entry, String query, Set<String> words) {
        Optional<Match> best = Optional.empty();
        for (GapPattern pattern : entry.typed) {
            Optional<Match> found = pattern.find(query, 0)
                    .filter(span -> span.length() > 1 || words.contains(query.substring(span.start(), span.end())))
                    .map(span -> new Match(span, pattern.weight()));
            if (found.isPresent() && (best.isEmpty() || found.get().named() > best.get().named())) {
                best = found;
            }
        }
        return best;
    }

    private static boolean isPartOf(Meaning meaning, Meaning other) {
        return meaning.named() <= other.named() && isWithin(meaning.place(), other.place());
    }

    private static boolean isWithin(Span inner, Span outer) {
        return inner.length() < outer.length() && inner.start() >= outer.start() && inner.end() <= outer.end();
    }
}
