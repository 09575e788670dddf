package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The words of {@code models/non-facts.tsv} that make a number something else than a fact. Immutable. */
public final class NonFacts {

    private static final String FILE = "non-facts.tsv";
    private static final String NO_UNIT = "-";
    private static final int NEAR = 10;
    private static final int LONGEST_CLAUSE = 40;
    private static final String STOPS = ",，;；。！？!?、";

    private final Map<Place, List<Phrase>> phrases;

    private enum Place { BEFORE, AFTER, NEAR, ENDING }

    private record Phrase(String text, List<String> units, boolean chineseOnly, String notAfter) {

        boolean concerns(String unit, boolean chinese) {
            return (chinese || !chineseOnly) && (units.isEmpty() || units.contains(unit));
        }

        /** 前 before a number is an ordinal, but not in 目前. */
        boolean endsAt(String sentence, int end) {
            int begin = end - text.length();
            return sentence.startsWith(text, begin) && (begin == 0 || notAfter.indexOf(sentence.charAt(begin - 1)) < 0);
        }
    }

    private NonFacts(Map<Place, List<Phrase>> phrases) {
        this.phrases = phrases;
    }

    public static NonFacts load(KnowledgeFiles files) {
        Map<Place, List<Phrase>> phrases = new EnumMap<>(Place.class);
        List<Row> rows = files.table(FILE, "place", "phrase", "units", "numerals", "not_after");
        for (Place place : Place.values()) {
            String code = place.name().toLowerCase(Locale.ROOT);
            phrases.put(place, rows.stream().filter(row -> row.require("place").equals(code))
                    .map(row -> new Phrase(row.require("phrase"), units(row), row.get("numerals").equals("chinese"),
                            row.get("not_after"))).toList());
        }
        return new NonFacts(phrases);
    }

    private static List<String> units(Row row) {
        return row.list("units").stream().map(unit -> unit.equals(NO_UNIT) ? "" : unit).toList();
    }

    /**
     * Whether the words around a number say that it is no fact.
     *
     * @param start of the number
     * @param end   behind its unit
     * @param unit  its base unit, or ""
     * @param chinese whether it is written in Chinese numerals
     */
    public boolean deny(String text, int start, int end, String unit, boolean chinese) {
        String near = text.substring(end, Math.min(text.length(), end + NEAR));
        return any(Place.BEFORE, unit, chinese, phrase -> phrase.endsAt(text, start))
                || any(Place.AFTER, unit, chinese, phrase -> text.startsWith(phrase.text(), end))
                || any(Place.NEAR, unit, chinese, phrase -> near.contains(phrase.text()))
                || endsClause(text, end)
                && any(Place.ENDING, unit, chinese, phrase -> clauseBefore(text, start).contains(phrase.text()));
    }

    private boolean any(Place place, String unit, boolean chinese, Predicate<Phrase> stands) {
        for (Phrase phrase : phrases.get(place)) {
            if (phrase.concerns(unit, chinese) && stands.test(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(String text, int end) {
        return end == text.length() || STOPS.indexOf(text.charAt(end)) >= 0;
    }

    private static String clauseBefore(String text, int end) {
        int start = end;
        while (start > Math.max(0, end - LONGEST_CLAUSE) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
