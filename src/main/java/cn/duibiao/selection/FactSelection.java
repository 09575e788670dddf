package cn.duibiao.selection;

import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.index.Filters;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the facts that the user wants to see. */
public final class FactSelection {

    private final FactCriteria criteria;
    private final Filters filters;
    private final Map<String, DocumentRow> documents;
    private final Optional<Indicator> known;
    private final Regions regions;
    private final Magnitudes magnitudes;

    public FactSelection(FactCriteria criteria, List<DocumentRow> documents, Knowledge knowledge, Magnitudes magnitudes) {
        this.criteria = criteria;
        this.filters = criteria.filters();
        this.documents = documents.stream().collect(Collectors.toMap(DocumentRow::docId, Function.identity()));
        this.known = criteria.indicator().isEmpty() ? Optional.empty() : knowledge.indicators().ofId(criteria.indicator())
                .or(() -> knowledge.indicators().meantBy(criteria.indicator(), ""));
        this.regions = knowledge.regions();
        this.magnitudes = magnitudes;
    }

    public boolean includes(Fact fact) {
        DocumentRow document = documents.get(fact.docId());
        return includesDocument(document)
                && isIn(filters.themes(), fact.theme())
                && isIn(filters.statuses(), fact.status().code())
                && isIn(criteria.strengths(), fact.strength().code())
                && ComparisonFilter.isWithin(criteria.periods(), fact.period())
                && includesIndicator(fact)
                && includesPlace(fact, document)
                && includesValue(fact);
    }

    private boolean includesDocument(DocumentRow document) {
        boolean region = filters.regions().isEmpty() || filters.regions().stream().anyMatch(path ->
                document.regionPath().equals(path) || document.regionPath().startsWith(path + "/"));
        return region && isIn(filters.kinds(), document.kind().code()) && isIn(filters.years(), document.year());
    }

    private boolean includesIndicator(Fact fact) {
        return criteria.indicator().isEmpty() || fact.indicator().contains(criteria.indicator())
                || known.filter(meant -> meant.id().equals(fact.canonical())).isPresent();
    }

    /** A number that is said to be nobody else's is the document's own region's. */
    private boolean includesPlace(Fact fact, DocumentRow document) {
        return criteria.places().isEmpty() || criteria.places().stream().anyMatch(place -> {
            Optional<String> wanted = regions.named(place).map(Region::path);
            return fact.region().isEmpty() ? wanted.filter(document.regionPath()::equals).isPresent()
                    : fact.region().contains(place)
                            || wanted.isPresent() && wanted.equals(regions.named(fact.region()).map(Region::path));
        });
    }

    private boolean includesValue(Fact fact) {
        return !criteria.range().isBounded() || magnitudes.of(fact).filter(criteria.range()::includes).isPresent();
    }

    private static <T> boolean isIn(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
