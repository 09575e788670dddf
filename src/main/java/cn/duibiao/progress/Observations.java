package cn.duibiao.progress;

import cn.duibiao.check.Scope;
import cn.duibiao.comparison.IndicatorWords;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.CommonUnits;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.tables.DocumentRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts the numbers of documents into series: one for each place, indicator, measure and kind of unit. */
public final class Observations {

    private final Knowledge knowledge;

    public Observations(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What the numbers of a series share.
     *
     * @param indicator series of a known indicator, or ~ and the words
     */
    public record Key(String regionPath, String indicator, Measure measure, String unitGroup) {
    }

    /**
     * The series in the order in which they begin. Numbers without years, of other places, of low confidence and words
     * are left out.
     */
    public Map<Key, List<Observation>> of(List<DocumentRow> documents, List<Fact> facts) {
        Map<String, DocumentRow> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.docId(), document));
        Map<Key, List<Observation>> series = new LinkedHashMap<>();
        for (Fact fact : facts) {
            DocumentRow document = byId.get(fact.docId());
            if (document != null && fact.region().isEmpty() && fact.confidence() != Confidence.LOW) {
                observation(fact, document).ifPresent(observation ->
                        series.computeIfAbsent(key(observation), any -> new ArrayList<>()).add(observation));
            }
        }
        return series;
    }

    private Optional<Observation> observation(Fact fact, DocumentRow document) {
        return Years.of(fact.period()).flatMap(years -> number(fact).map(number -> new Observation(fact, document, years,
                number.multiply(common(fact).factor()).doubleValue(), 
                common(fact).factor().doubleValue(), Scope.of(fact, knowledge))));
    }

    private static Optional<BigDecimal> number(Fact fact) {
        if (fact.value() instanceof Value.Single single) {
            return Optional.of(single.number());
        }
        return fact.value() instanceof Value.Range range ? Optional.of(range.low()) : Optional.empty();
    }

    private CommonUnits.Conversion common(Fact fact) {
        return knowledge.commonUnits().of(fact.unit());
    }

    private Key key(Observation observation) {
        Fact fact = observation.fact();
        return new Key(observation.document().regionPath(),
                IndicatorWords.seriesOf(fact, knowledge.indicators()),
                fact.measure(), knowledge.unitGroups().group(common(fact).unit()));
    }
}
