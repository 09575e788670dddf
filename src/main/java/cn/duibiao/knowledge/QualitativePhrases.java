package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of {@code models/qualitative-targets.tsv} that stand for a number. Immutable. */
public final class QualitativePhrases {

    private static final String FILE = "qualitative-targets.tsv";

    /** By their beginnings. */
    private final PhraseIndex<Phrase> phrases;

    /**
     * A phrase.
     *
     * @param measure    code of a measure, or "same" where the indicator's name decides
     * @param targetOnly whether it counts in forward-looking text only
     * @param indicators what it speaks of, where its own words say so; none where the words before it do
     */
    public record Phrase(GapPattern pattern, String measure, boolean targetOnly, List<String> indicators) {

        public Phrase {
            indicators = List.copyOf(indicators);
        }
    }

    /** A phrase found in a text. */
    public record Found(Phrase phrase, Span span) {
    }

    private QualitativePhrases(List<Phrase> phrases) {
        this.phrases = new PhraseIndex<>(phrases, phrase -> phrase.pattern().beginning());
    }

    public static QualitativePhrases load(KnowledgeFiles files) {
        return new QualitativePhrases(files.table(FILE, "pattern", "measure", "scope", "indicator").stream()
                .map(QualitativePhrases::phrase)
                .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.pattern().weight())).toList());
    }

    private static Phrase phrase(Row row) {
        return new Phrase(GapPattern.of(row.require("pattern")), row.require("measure"), row.get("scope").equals("target"),
                Arrays.stream(row.get("indicator").split("、")).filter(name -> !name.isEmpty()).toList());
    }

    /** All phrases in a text, the more specific first where they overlap, in order. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        phrases.in(text).forEach(phrase -> {
            Optional<Span> span = phrase.pattern().find(text, 0);
            while (span.isPresent()) {
                Span at = span.get();
                if (found.stream().noneMatch(other -> other.span().overlaps(at))) {
                    found.add(new Found(phrase, at));
                }
                span = phrase.pattern().find(text, at.end());
            }
        });
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return found;
    }
}
