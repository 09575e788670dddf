package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import cn.duibiao.knowledge.EvaluationWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares a facts table with annotations: places both in the text, brings together what overlaps, judges each pair. */
public final class Evaluator {

    private final Matcher matcher;

    public Evaluator(EvaluationWords words) {
        this.matcher = new Matcher(new Judge(words));
    }

    /**
     * Compares.
     *
     * @throws EvaluationException where a text is missing or belongs to no document
     */
    public Evaluation evaluate(List<FactRow> rows, List<GoldFile> gold, GoldTexts texts) {
        List<Problem> notes = new ArrayList<>();
        List<GoldDocument> documents = documents(rows, gold, texts, notes);
        List<List<PlacedRow>> placed = new RowPlacer(documents).place(rows);
        List<DocumentScore> scores = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            GoldDocument document = documents.get(i);
            scores.add(new DocumentScore(document.id(), new Score(matcher.match(document, placed.get(i)))));
        }
        return new Evaluation(rows.size(), scores, notes);
    }

    private static List<GoldDocument> documents(List<FactRow> rows, List<GoldFile> gold, GoldTexts texts,
                                                List<Problem> notes) {
        GoldPlacer placer = new GoldPlacer(notes);
        List<EvidenceText> evidence = new ArrayList<>();
        List<GoldDocument> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (GoldFile file : gold) {
            try {
                Optional<Path> text = texts.of(file, gold.size() == 1);
                if (text.isEmpty() && evidence.isEmpty()) {
                    evidence.addAll(EvidenceText.ofDocuments(rows));
                }
                documents.add(text.isPresent() ? placer.place(file, text.get())
                        : placer.place(file, quoted(file, evidence)));
            } catch (EvaluationException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new EvaluationException(problems);
        }
        return documents;
    }

    /** The document that has most of the annotated quotes. */
    private static EvidenceText quoted(GoldFile gold, List<EvidenceText> evidence) {
        return evidence.stream().filter(text -> text.count(gold.facts()) > 0)
                .max(Comparator.comparingLong(text -> text.count(gold.facts())))
                .orElseThrow(() -> new EvaluationException(Problem.of(Kind.NO_DOCUMENT, gold.path(), 0)));
    }
}
