package cn.duibiao.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pairs of names that somebody judged, kept in the test resources. */
final class JudgedPairs {

    /** Drawn at random, judged with their sentences, and seen when the words of the synonyms were chosen. */
    static final List<String> SEEN_BY_SYNONYMS = List.of("goal-pairs", "goal-pairs-second", "goal-pairs-third", "goal-pairs-fourth",
            "goal-pairs-fifth", "goal-pairs-sixth");
    /** The same, but not seen when the words of the synonyms were chosen: what is left out of a fit is new to all of it. */
    static final List<String> NEW_TO_SYNONYMS = List.of("goal-pairs-seventh", "goal-pairs-ninth", "goal-pairs-tenth",
            "goal-pairs-eleventh");
    /** Judged by their names alone, chosen because they are hard. */
    static final List<String> NAMES_ONLY = List.of("goal-pairs-names", "goal-pairs-names-second");

    private JudgedPairs() {
    }

    record Judged(String one, String other, boolean same) {
    }

    static List<Judged> of(String set) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                JudgedPairs.class.getResourceAsStream("/judgements/" + set + ".tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Judged(cells[0], cells[1], cells[2].equals("same"))).toList();
        }
    }
}
