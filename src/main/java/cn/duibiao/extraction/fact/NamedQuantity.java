package cn.duibiao.extraction.fact;

import java.util.List;

/**
 * A quantity that knows what it measures.
 *
 * @param indicators one, or several that share the number (A和B均达到100%); never empty
 * @param falls      whether the number is a fall, for growth and change
 * @param certainty  how directly the name stands at the number
 */
record NamedQuantity(QuantityContext context, List<String> indicators, Measure measure, boolean falls,
                     Certainty certainty, Action action) {

    /** How directly an indicator's name was read. */
    enum Certainty {
        /** It stands at the number. */
        DIRECT,
        /** Part of it comes from a neighbour. */
        SHARED,
        /** All of it comes from a neighbour or from further off. */
        INHERITED
    }

    /** What the words next to the number say of time: something done over a period, or a state at its end. */
    enum Action { DONE, STATE, UNCLEAR }

    NamedQuantity {
        indicators = List.copyOf(indicators);
    }

    /** The same quantity by another name. */
    NamedQuantity named(String indicator, Certainty how) {
        return new NamedQuantity(context, List.of(indicator), measure, falls, how, action);
    }

    String indicator() {
        return indicators.get(0);
    }
}
