package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import cn.duibiao.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where annotations stand in the text that they were made on. */
final class GoldPlacer {

    private final List<Problem> notes;

    /** @param notes takes what could not be placed */
    GoldPlacer(List<Problem> notes) {
        this.notes = notes;
    }

    /** Annotations whose quote the text does not have are left out. */
    GoldDocument place(GoldFile gold, Path textFile) {
        String text = TextFile.read(textFile);
        FlatText flat = FlatText.of(text);
        List<GoldDocument.Placed> placed = new ArrayList<>();
        for (GoldFact fact : gold.facts()) {
            noteAmbiguity(gold, fact);
            int quote = text.indexOf(fact.quote());
            int start = quote + fact.quote().indexOf(fact.valueText());
            Optional<Span> span = quote < 0 ? Optional.empty() : flat.span(start, start + fact.valueText().length());
            if (span.isEmpty()) {
                notes.add(Problem.of(Kind.QUOTE_NOT_IN_TEXT, gold.path(), fact.line(), fact.quote(), textFile));
            } else {
                placed.add(new GoldDocument.Placed(fact, span));
            }
        }
        return new GoldDocument(gold.id(), "", flat, placed);
    }

    /** Annotations whose quote the evidence does not have are kept: nobody has found them. */
    GoldDocument place(GoldFile gold, EvidenceText evidence) {
        List<GoldDocument.Placed> placed = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (GoldFact fact : gold.facts()) {
            noteAmbiguity(gold, fact);
            Optional<Span> span = evidence.find(fact, taken);
            span.ifPresent(taken::add);
            if (span.isEmpty()) {
                notes.add(Problem.of(Kind.QUOTE_NOT_IN_EVIDENCE, gold.path(), fact.line(), fact.quote()));
            }
            placed.add(new GoldDocument.Placed(fact, span));
        }
        return new GoldDocument(gold.id(), evidence.docId(), evidence.flat(), placed);
    }

    private void noteAmbiguity(GoldFile gold, GoldFact fact) {
        if (fact.quote().indexOf(fact.valueText()) != fact.quote().lastIndexOf(fact.valueText())) {
            notes.add(Problem.of(Kind.VALUE_TWICE_IN_QUOTE, gold.path(), fact.line(), fact.valueText(), fact.quote()));
        }
    }
}
