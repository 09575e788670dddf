package cn.duibiao.priorities;

import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.comparison.GoalRow;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the priorities of districts from their sentences and targets. */
public final class PriorityReader {

    private static final int WORDS = 15;

    private final Knowledge knowledge;

    public PriorityReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Counts of one district while its sentences are read. */
    private record Counts(Map<String, Integer> text, Map<String, Integer> forward, Map<String, Integer> words) {
    }

    /**
     * One for each district, in their order.
     *
     * @param terms        of the documents, and perhaps of others
     * @param forwardWords whether only the words of the parts that look forward count
     */
    public List<Priorities> read(List<Region> districts, List<DocumentRow> documents, List<Fact> facts,
                                 List<ThemesTable.Line> sentences, List<TermsTable.Row> terms, boolean forwardWords) {
        Comparison comparison = new Comparer(knowledge).compare(districts, documents, facts,
                new ComparisonFilter(List.of(), List.of(Status.TARGET.code()), List.of(), List.of(), List.of(),
                        ComparisonFilter.ALL.threshold()));
        List<Counts> counts = counts(districts, documents, facts, sentences, terms, forwardWords);
        LogOdds words = new LogOdds(counts.stream().map(Counts::words).toList());
        List<Priorities> priorities = new ArrayList<>();
        for (int i = 0; i < districts.size(); i++) {
            Region district = districts.get(i);
            Set<String> own = documents.stream().filter(document -> document.regionPath().equals(district.path()))
                    .map(DocumentRow::docId).collect(Collectors.toSet());
            List<Fact> targets = facts.stream().filter(fact -> own.contains(fact.docId()) && fact.region().isEmpty()
                    && fact.status() == Status.TARGET).toList();
            priorities.add(new Priorities(district, own.size(), shares(counts.get(i), targets), words.of(i, WORDS),
                    alone(comparison, i), strengths(targets)));
        }
        return priorities;
    }

    private List<Counts> counts(List<Region> districts, List<DocumentRow> documents, List<Fact> facts,
                                List<ThemesTable.Line> sentences, List<TermsTable.Row> terms, boolean forwardWords) {
        Map<String, Integer> columns = new HashMap<>();
        List<Counts> counts = new ArrayList<>();
        for (Region district : districts) {
            documents.stream().filter(document -> document.regionPath().equals(district.path()))
                    .forEach(document -> columns.put(document.docId(), counts.size()));
            counts.add(new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>()));
        }
        ForwardParts forward = new ForwardParts(documents, facts.stream()
                .filter(fact -> columns.containsKey(fact.docId())).toList());
        for (ThemesTable.Line sentence : sentences) {
            Integer column = columns.get(sentence.docId());
            if (column != null) {
                boolean looksForward = forward.isForward(sentence.docId(), sentence.section());
                Counts own = counts.get(column);
                own.text().merge(sentence.theme(), sentence.text().length(), Integer::sum);
                if (looksForward) {
                    own.forward().merge(sentence.theme(), sentence.text().length(), Integer::sum);
                }
            }
        }
        for (TermsTable.Row chapter : terms) {
            Integer column = columns.get(chapter.docId());
            if (column != null && (!forwardWords || forward.isForward(chapter.docId(), chapter.chapter()))) {
                Map<String, Integer> words = counts.get(column).words();
                chapter.counts().forEach((word, count) -> words.merge(word, count, Integer::sum));
            }
        }
        return counts;
    }

    private List<ThemeShare> shares(Counts counts, List<Fact> targets) {
        Map<String, Long> byTheme = targets.stream().collect(Collectors.groupingBy(Fact::theme, Collectors.counting()));
        double text = sum(counts.text());
        double forward = sum(counts.forward());
        return knowledge.themes().all().stream().map(Theme::id).map(theme -> new ThemeShare(theme,
                counts.text().getOrDefault(theme, 0) / text, counts.forward().getOrDefault(theme, 0) / forward,
                byTheme.getOrDefault(theme, 0L).intValue(),
                byTheme.getOrDefault(theme, 0L) / (double) Math.max(1, targets.size()))).toList();
    }

    /** At least 1, to divide by. */
    private static double sum(Map<String, Integer> counts) {
        return Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static List<GoalRow> alone(Comparison comparison, int column) {
        return comparison.rows().stream().filter(row -> !row.isShared() && !row.cells().get(column).facts().isEmpty()).toList();
    }

    private static Map<Strength, Integer> strengths(List<Fact> targets) {
        Map<Strength, Integer> strengths = new EnumMap<>(Strength.class);
        targets.forEach(target -> strengths.merge(target.strength(), 1, Integer::sum));
        return strengths;
    }
}
