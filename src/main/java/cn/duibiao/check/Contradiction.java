package cn.duibiao.check;

import cn.duibiao.extraction.fact.Fact;
import java.util.Locale;

/**
 * Two facts of one place that give different numbers for one indicator.
 *
 * @param first      of the earlier document
 * @param difference how far the numbers are apart, as people write it: 4.9%, 0.3个百分点; "" where there is no such number
 */
public record Contradiction(Fact first, Fact second, Reason reason, String difference) {

    /** What the difference amounts to. */
    public enum Kind {
        CONFLICT, ROUNDING, PRELIMINARY_VS_FINAL, DIFFERENT_SCOPE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What explains it, or that nothing does. The mildest explanation first. */
    public enum Reason {
        /** Both numbers stand in one sentence, which tells them apart. */
        SAME_SENTENCE(Kind.DIFFERENT_SCOPE),
        ROUNDED(Kind.ROUNDING),
        APPROXIMATE(Kind.ROUNDING),
        ESTIMATE(Kind.PRELIMINARY_VS_FINAL),
        /** A figure given just after its year against one given later. */
        LATER_FIGURE(Kind.PRELIMINARY_VS_FINAL),
        /** A target set anew by a later document. */
        LATER_TARGET(Kind.PRELIMINARY_VS_FINAL),
        UNEXPLAINED(Kind.CONFLICT),
        /** One is a bound that the other keeps. */
        BOUND(Kind.DIFFERENT_SCOPE),
        OTHER_SCOPE(Kind.DIFFERENT_SCOPE),
        OTHER_WORDING(Kind.DIFFERENT_SCOPE),
        OTHER_PLACE(Kind.DIFFERENT_SCOPE),
        /** Object or time of one number may be another one than its words say. */
        UNCERTAIN(Kind.DIFFERENT_SCOPE),
        /** Two reports of one year, perhaps one of the year and one of a whole term, of which one may count what was added since. */
        OTHER_TIME(Kind.DIFFERENT_SCOPE),
        /** So far apart that they cannot be numbers of the same thing. */
        OTHER_SIZE(Kind.DIFFERENT_SCOPE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        return reason.kind();
    }
}
