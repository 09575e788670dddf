package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code models/non-facts.tsv} that make a number something else than a fact. Immutable. */
public final class NonFacts {

    private static final String FILE = "non-facts.tsv";
    private static final int NEAR = 6;

    private final Map<Place, List<Phrase>> phrases;

    private enum Place { BEFORE, AFTER, NEAR }

    private record Phrase(String text, List<String> units) {

        boolean concerns(String unit) {
            return units.isEmpty() || units.contains(unit);
        }
    }

    private NonFacts(Map<Place, List<Phrase>> phrases) {
        this.phrases = phrases;
    }

    public static NonFacts load(KnowledgeFiles files) {
        Map<Place, List<Phrase>> phrases = new EnumMap<>(Place.class);
        List<Row> rows = files.table(FILE, "place", "phrase", "units");
        for (Place place : Place.values()) {
            String code = place.name().toLowerCase(Locale.ROOT);
            phrases.put(place, rows.stream().filter(row -> row.require("place").equals(code))
                    .map(row -> new Phrase(row.require("phrase"), row.list("units"))).toList());
        }
        return new NonFacts(phrases);
    }

    /**
     * Whether the words around a number say that it is no fact.
     *
     * @param start of the number
     * @param end   behind its unit
     * @param unit  its base unit, or ""
     */
    public boolean deny(String text, int start, int end, String unit) {
        int nearEnd = Math.min(text.length(), end + NEAR);
        return phrases.get(Place.BEFORE).stream().anyMatch(phrase -> phrase.concerns(unit)
                        && text.startsWith(phrase.text(), start - phrase.text().length()))
                || phrases.get(Place.AFTER).stream().anyMatch(phrase -> phrase.concerns(unit)
                        && text.startsWith(phrase.text(), end))
                || phrases.get(Place.NEAR).stream().anyMatch(phrase -> phrase.concerns(unit)
                        && text.substring(end, nearEnd).contains(phrase.text()));
    }
}
