package cn.duibiao.check;

import cn.duibiao.check.FactPair.Side;
import cn.duibiao.comparison.IndicatorWords;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds pairs of facts of one place that give different numbers for the same indicator, measure, kind of statement and
 * period. Thread-safe.
 */
public final class ContradictionFinder {

    /** Statements of one number that are looked at; more say nothing new. */
    private static final int STATEMENTS = 12;
    /** Different numbers for one thing; where there are more, it is no one thing. */
    private static final int NUMBERS = 6;
    private static final int SHORTEST_NAME = 5;

    private final Knowledge knowledge;

    public ContradictionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private record Key(String regionPath, String indicator, Measure measure, boolean target, String period,
                       String region, String unit) {
    }

    private record Statement(Fact fact, DocumentRow document, Amount amount) {

        Key key(Indicators indicators) {
            return new Key(document.regionPath(), IndicatorWords.seriesOf(fact, indicators),
                    fact.measure(), fact.status() == Status.TARGET, fact.period(),
                    IndicatorWords.folded(fact.region()), amount.unit());
        }
    }

    /**
     * The pairs in the order of the facts: one for every two different numbers, with the mildest explanation.
     *
     * @param documents all documents of the results
     * @param facts     all facts of the results, or those of some districts
     */
    public List<Contradiction> find(List<DocumentRow> documents, List<Fact> facts) {
        Map<String, DocumentRow> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.docId(), document));
        Map<Key, List<Statement>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            DocumentRow document = byId.get(fact.docId());
            if (document != null && !document.regionPath().isEmpty() && mayContradict(fact)) {
                Fact read = CompoundCell.firstPart(fact).orElse(fact);
                Amount.of(read, knowledge.commonUnits()).map(amount -> new Statement(read, document, amount))
                        .ifPresent(statement -> groups
                                .computeIfAbsent(statement.key(knowledge.indicators()), any -> new ArrayList<>()).add(statement));
            }
        }
        List<Contradiction> found = new ArrayList<>();
        groups.values().forEach(group -> found.addAll(contradictions(group)));
        return found;
    }

    private boolean mayContradict(Fact fact) {
        return !fact.period().isEmpty() && fact.confidence() != Confidence.LOW
                && (!fact.canonical().isEmpty() || IndicatorWords.core(fact.indicator()).length() >= SHORTEST_NAME);
    }

    private List<Contradiction> contradictions(List<Statement> group) {
        List<List<Statement>> numbers = byNumber(group);
        if (numbers.size() < 2 || numbers.size() > NUMBERS) {
            return List.of();
        }
        List<List<Side>> sides = numbers.stream().map(same -> same.stream().limit(STATEMENTS).map(this::side).toList()).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                found.add(mildest(sides.get(i), sides.get(j)));
            }
        }
        return found;
    }

    private Side side(Statement statement) {
        return new Side(statement.fact(), statement.document(), statement.amount(), Scope.of(statement.fact(), knowledge));
    }

    private static List<List<Statement>> byNumber(List<Statement> group) {
        List<List<Statement>> numbers = new ArrayList<>();
        for (Statement statement : group) {
            numbers.stream().filter(known -> known.get(0).amount().sameAs(statement.amount())).findFirst()
                    .ifPresentOrElse(known -> known.add(statement), () -> numbers.add(new ArrayList<>(List.of(statement))));
        }
        return numbers;
    }

    private static Contradiction mildest(List<Side> one, List<Side> other) {
        return one.stream().flatMap(first -> other.stream().map(second -> ordered(first, second)))
                .map(pair -> pair.contradiction(pair.reason()))
                .min(Comparator.comparing(Contradiction::reason)).orElseThrow();
    }

    /** The earlier document first. */
    private static FactPair ordered(Side one, Side other) {
        return one.document().year() <= other.document().year() ? new FactPair(one, other) : new FactPair(other, one);
    }
}
