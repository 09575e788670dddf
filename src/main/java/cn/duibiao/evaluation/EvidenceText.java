package cn.duibiao.evaluation;

import cn.duibiao.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a facts table quotes of a document, in the order of the table. Stands for the text where nobody gives it: what it
 * lacks, the table has no fact of.
 */
record EvidenceText(String docId, FlatText flat) {

    /** Annotators quote over the ends of sentences; the evidence may have only one of these. */
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；;\n]");
    /** A piece of a quote has to have so many characters beside the number, or it could stand anywhere. */
    private static final int LEAST_CONTEXT = 4;

    /** One text for each document. Rows that do not tell their document are left out. */
    static List<EvidenceText> ofDocuments(List<FactRow> rows) {
        Map<String, Set<String>> evidence = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.docId().isEmpty())
                .forEach(row -> evidence.computeIfAbsent(row.docId(), id -> new LinkedHashSet<>()).add(row.evidence()));
        return evidence.entrySet().stream()
                .map(document -> new EvidenceText(document.getKey(), FlatText.of(String.join("\n", document.getValue()))))
                .toList();
    }

    /** How many of the annotations have their place here. */
    long count(List<GoldFact> facts) {
        return facts.stream().filter(fact -> find(fact, Set.of()).isPresent()).count();
    }

    /**
     * Where the number of an annotation stands: by its quote, or else by the sentence of the quote that has it.
     *
     * @param taken places of other annotations, to be taken again only where the quote stands nowhere else
     */
    Optional<Span> find(GoldFact fact, Set<Span> taken) {
        String quote = fact.quote();
        int start = quote.indexOf(fact.valueText());
        Span value = new Span(start, start + fact.valueText().length());
        Optional<Span> whole = find(quote, value, taken);
        return whole.isPresent() ? whole : sentence(quote, value, taken);
    }

    private Optional<Span> sentence(String quote, Span value, Set<Span> taken) {
        int start = 0;
        int end = quote.length();
        Matcher ends = SENTENCE_END.matcher(quote);
        while (ends.find()) {
            if (ends.end() <= value.start()) {
                start = ends.end();
            } else if (ends.start() >= value.end()) {
                end = ends.start();
                break;
            }
        }
        boolean isTelling = end - start >= value.length() + LEAST_CONTEXT;
        return isTelling ? find(quote.substring(start, end), new Span(value.start() - start, value.end() - start), taken)
                : Optional.empty();
    }

    private Optional<Span> find(String piece, Span value, Set<Span> taken) {
        FlatText wanted = FlatText.of(piece);
        Optional<Span> inside = wanted.span(value.start(), value.end());
        Optional<Span> first = Optional.empty();
        String words = wanted.withoutNotes();
        if (inside.isEmpty() || inside.get().end() > words.length()) {
            return first;
        }
        for (int at = flat.text().indexOf(words); at >= 0; at = flat.text().indexOf(words, at + 1)) {
            Span found = new Span(at + inside.get().start(), at + inside.get().end());
            if (!taken.contains(found)) {
                return Optional.of(found);
            }
            first = first.isPresent() ? first : Optional.of(found);
        }
        return first;
    }
}
