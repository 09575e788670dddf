package cn.duibiao.cli;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.index.Filters;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which facts the user wants to see. */
final class FactSelection {

    private final Filters filters;
    private final Map<String, DocumentRow> documents;
    private final String indicator;
    private final Optional<Indicator> known;

    /**
     * @param indicator an id, any name of a known indicator, or a part of what documents call it; "" for all
     */
    FactSelection(Filters filters, List<DocumentRow> documents, String indicator, Indicators indicators) {
        this.filters = filters;
        this.documents = documents.stream().collect(Collectors.toMap(DocumentRow::docId, Function.identity()));
        this.indicator = indicator;
        this.known = indicator.isEmpty() ? Optional.empty()
                : indicators.ofId(indicator).or(() -> indicators.meantBy(indicator, ""));
    }

    boolean includes(Fact fact) {
        return includesDocument(documents.get(fact.docId()))
                && isIn(filters.themes(), fact.theme())
                && isIn(filters.statuses(), fact.status().code())
                && includesIndicator(fact);
    }

    private boolean includesDocument(DocumentRow document) {
        boolean region = filters.regions().isEmpty() || filters.regions().stream().anyMatch(path ->
                document.regionPath().equals(path) || document.regionPath().startsWith(path + "/"));
        return region && isIn(filters.kinds(), document.kind().code()) && isIn(filters.years(), document.year());
    }

    private boolean includesIndicator(Fact fact) {
        return indicator.isEmpty() || fact.indicator().contains(indicator)
                || known.filter(meant -> meant.id().equals(fact.canonical())).isPresent();
    }

    private static <T> boolean isIn(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
