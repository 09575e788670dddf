package cn.duibiao.selection;

import cn.duibiao.extraction.fact.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts facts in order. Those that have nothing to be ordered by stand last, in either direction. */
public enum FactOrder {

    /** By number. Kinds that cannot be compared stand one after the other, the most frequent one first. */
    VALUE {
        @Override
        public List<Fact> sorted(List<Fact> facts, boolean descending, Magnitudes magnitudes) {
            Map<String, Integer> frequency = new HashMap<>();
            Map<Fact, Magnitude> numbers = new HashMap<>();
            for (Fact fact : facts) {
                magnitudes.of(fact).ifPresent(number -> {
                    numbers.put(fact, number);
                    frequency.merge(number.kind(), 1, Integer::sum);
                });
            }
            Comparator<Magnitude> byKind = Comparator.<Magnitude>comparingInt(number -> -frequency.get(number.kind()))
                    .thenComparing(Magnitude::kind);
            return arranged(facts, fact -> Optional.ofNullable(numbers.get(fact)),
                    byKind.thenComparing(directed(Comparator.comparing(Magnitude::low), descending)));
        }
    },

    /** By the year or month in which the period ends. */
    YEAR {
        @Override
        public List<Fact> sorted(List<Fact> facts, boolean descending, Magnitudes magnitudes) {
            return arranged(facts, fact -> Optional.of(fact.period()).filter(period -> !period.isEmpty())
                    .map(period -> period.substring(period.indexOf('/') + 1)),
                    directed(Comparator.<String>naturalOrder(), descending));
        }
    };

    /** The facts in this order; those that are equal in it stay as they were. */
    public abstract List<Fact> sorted(List<Fact> facts, boolean descending, Magnitudes magnitudes);

    private static <K> List<Fact> arranged(List<Fact> facts, Function<Fact, Optional<K>> key, Comparator<K> order) {
        return facts.stream().sorted(Comparator.comparing((Fact fact) -> key.apply(fact).orElse(null),
                Comparator.nullsLast(order))).toList();
    }

    private static <K> Comparator<K> directed(Comparator<K> ascending, boolean descending) {
        return descending ? ascending.reversed() : ascending;
    }
}
