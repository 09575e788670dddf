package cn.duibiao.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;

/** What a fact's number is, in the base unit. */
public sealed interface Value {

    /** One number. */
    record Single(BigDecimal number) implements Value {
    }

    /** Both ends of a range. */
    record Range(BigDecimal low, BigDecimal high) implements Value {
    }

    /** The parts of a ratio or of a compound cell, in order. */
    record Ratio(List<BigDecimal> parts) implements Value {

        public Ratio {
            parts = List.copyOf(parts);
        }
    }

    /** A number that the source has spoilt (3.73;公里); its text is kept and nothing is guessed. */
    record Unreadable() implements Value {
    }

    /** Words instead of a number. */
    record Qualitative() implements Value {
    }
}
