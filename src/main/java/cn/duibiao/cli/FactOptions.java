package cn.duibiao.cli;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.Messages;
import cn.duibiao.selection.FactCriteria;
import cn.duibiao.selection.FactOrder;
import cn.duibiao.selection.Magnitude;
import cn.duibiao.selection.Magnitudes;
import cn.duibiao.selection.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which facts are wanted, and in which order. */
final class FactOptions {

    @Mixin
    private FilterOptions filters;

    @Mixin
    private PeriodOption period;

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "option.indicator")
    private String indicator = "";

    @Option(names = "--region", paramLabel = "NAME", split = ",", descriptionKey = "option.fact_region")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--strength", paramLabel = "STRENGTH", split = ",", descriptionKey = "option.strength")
    private List<String> strengths = new ArrayList<>();

    @Option(names = "--min", paramLabel = "QUANTITY", descriptionKey = "option.min")
    private String min;

    @Option(names = "--max", paramLabel = "QUANTITY", descriptionKey = "option.max")
    private String max;

    @Option(names = "--sort", paramLabel = "value|year", descriptionKey = "option.sort")
    private String sort;

    @Option(names = "--desc", descriptionKey = "option.desc")
    private boolean descending;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.fact_limit")
    private Integer limit;

    /**
     * What the user wants to see.
     *
     * @throws UsageException where a name or a number is not understood
     */
    FactCriteria criteria(Districts known, Themes themes, Magnitudes magnitudes, Messages messages) {
        List<String> codes = Stream.of(Strength.values()).map(Strength::code).filter(code -> !code.isEmpty()).toList();
        return new FactCriteria(filters.filters(known, themes, messages), indicator.strip(), period.periods(), regions,
                strengths.stream().map(named -> FilterOptions.code("--strength", "strength_name", named, codes, messages))
                        .toList(), range(magnitudes, messages));
    }

    /** The facts in the order that the user wants, as many as are wanted. */
    List<Fact> arranged(List<Fact> facts, Magnitudes magnitudes, Messages messages) {
        if (limit != null && limit < 1) {
            throw new UsageException(messages.get("usage.bad_limit"));
        }
        List<Fact> sorted = sort == null ? facts : Codes.named(FactOrder.class, "--sort", sort, messages)
                .sorted(facts, descending, magnitudes);
        return sorted.stream().limit(limit == null ? sorted.size() : limit).toList();
    }

    private ValueRange range(Magnitudes magnitudes, Messages messages) {
        ValueRange range = new ValueRange(bound("--min", min, magnitudes, messages), bound("--max", max, magnitudes, messages));
        if (!range.isOfOneKind()) {
            throw new UsageException(messages.get("usage.mixed_units", min, max));
        }
        return range;
    }

    private static Optional<Magnitude> bound(String option, String text, Magnitudes magnitudes, Messages messages) {
        return Optional.ofNullable(text).map(typed -> magnitudes.typed(typed)
                .orElseThrow(() -> new UsageException(messages.get("usage.bad_quantity", option, typed))));
    }
}
