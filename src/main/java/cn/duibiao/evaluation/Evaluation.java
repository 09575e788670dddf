package cn.duibiao.evaluation;

import cn.duibiao.extraction.fact.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a facts table fares against annotations.
 *
 * @param tableRows rows of the table, those of other documents included
 * @param documents in the order of the annotations
 * @param notes     annotations that could not be placed or can be read in two ways
 */
public record Evaluation(int tableRows, List<DocumentScore> documents, List<Problem> notes) {

    public Evaluation {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
    }

    /** All documents together. */
    public Score total() {
        return new Score(documents.stream().flatMap(document -> document.score().outcomes().stream()).toList());
    }

    /** What is not as annotated, in the order of the documents and of their texts. */
    public List<Disagreement> disagreements() {
        return documents.stream().flatMap(document -> document.score().disagreements().stream()
                .map(outcome -> new Disagreement(document.id(), outcome))).toList();
    }

    /**
     * The rows by their confidence, from the surest on; other codes than those of {@link Confidence} come last. Empty
     * where the table says nothing of confidence.
     */
    public List<Band> bands() {
        List<Outcome> rows = total().outcomes().stream().filter(outcome -> outcome.row().isPresent()).toList();
        Stream<String> known = Stream.of(Confidence.values()).map(Confidence::code);
        Stream<String> others = rows.stream().map(Evaluation::confidence).sorted();
        List<Band> bands = new ArrayList<>();
        for (String code : Stream.concat(known, others).distinct().toList()) {
            Band band = Band.of(code, rows.stream().filter(outcome -> confidence(outcome).equals(code)).toList());
            if (band.rows() > 0) {
                bands.add(band);
            }
        }
        return bands.stream().allMatch(band -> band.code().isEmpty()) ? List.of() : List.copyOf(bands);
    }

    private static String confidence(Outcome outcome) {
        return outcome.row().map(FactRow::confidence).orElse("");
    }
}
