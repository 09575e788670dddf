package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words of {@code models/non-facts.tsv} that make a number something else than a fact. Immutable. */
public final class NonFacts {

    private static final String FILE = "non-facts.tsv";
    private static final String NO_UNIT = "-";
    private static final int NEAR = 10;
    private static final int LONGEST_CLAUSE = 40;
    private static final String STOPS = ",，;；。！？!?、";

    private final Map<Place, List<Phrase>> phrases;
    /** Those before a number by their last letter, those behind it by their first: few numbers have such a neighbour. */
    private final WordsByLetter<Phrase> before;
    private final WordsByLetter<Phrase> after;

    private enum Place { BEFORE, AFTER, NEAR, ENDING }

    private record Phrase(String text, Set<String> units, boolean chineseOnly, String notAfter) {

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
        this.before = WordsByLetter.last(phrases.get(Place.BEFORE), Phrase::text);
        this.after = WordsByLetter.first(phrases.get(Place.AFTER), Phrase::text);
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

    private static Set<String> units(Row row) {
        return row.list("units").stream().map(unit -> unit.equals(NO_UNIT) ? "" : unit).collect(Collectors.toUnmodifiableSet());
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
        return any(before.endingAt(text, start), unit, chinese, phrase -> phrase.endsAt(text, start))
                || any(after.startingAt(text, end), unit, chinese, phrase -> text.startsWith(phrase.text(), end))
                || any(phrases.get(Place.NEAR), unit, chinese, phrase -> near.contains(phrase.text()))
                || endsClause(text, end)
                && any(phrases.get(Place.ENDING), unit, chinese, phrase -> clauseBefore(text, start).contains(phrase.text()));
    }

    private static boolean any(List<Phrase> phrases, String unit, boolean chinese, Predicate<Phrase> stands) {
        for (Phrase phrase : phrases) {
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
