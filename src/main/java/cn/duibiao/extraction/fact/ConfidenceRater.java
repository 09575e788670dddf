package cn.duibiao.extraction.fact;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;

/**
 * Says how sure a fact is, from the evidence for each of its fields.
 *
 * <p>High takes a certain number, a name that is known or says what was done, and a period that is not guessed; what is
 * low has a name that was fetched from elsewhere or is too short to say something. The bands were set on annotated
 * documents, the README states the precision of each.
 */
final class ConfidenceRater {

    private static final int SHORTEST_NAME = 5;
    /** 成立工作组 does not say of what. */
    private static final int SHORTEST_SURE_NAME = 7;
    private static final int LONGEST_NAME = 13;

    private final Verbs verbs;

    ConfidenceRater(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * @param known  whether the indicator is one of the table's
     * @param period as read, "" unknown
     */
    Confidence rate(NamedQuantity named, String indicator, boolean known, String period, TimeFrame frame, DocumentKind kind) {
        if (named.context().quantity().value() instanceof Value.Unreadable) {
            return Confidence.LOW;
        }
        boolean numeralInWords = named.context().quantity().numeral() == Numeral.CHINESE;
        boolean weakName = indicator.length() < SHORTEST_NAME || named.certainty() == Certainty.INHERITED;
        if (period.isEmpty() || numeralInWords || !known && weakName) {
            return Confidence.LOW;
        }
        if (kind == DocumentKind.MIDTERM_EVALUATION) {
            return known ? Confidence.MEDIUM : Confidence.LOW;
        }
        boolean sureName = known || verbs.begins(indicator, Role.KEEP) && indicator.length() >= SHORTEST_SURE_NAME
                && indicator.length() <= LONGEST_NAME;
        return sureName && isSurePeriod(named, period, frame) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** A part about one year leaves no choice; in one about several, the words at the number have to make it. */
    private static boolean isSurePeriod(NamedQuantity named, String period, TimeFrame frame) {
        if (!frame.spansYears()) {
            return true;
        }
        boolean stated = !period.equals(frame.span()) && !period.equals(frame.lastYear());
        return stated || named.measure() == Measure.GROWTH;
    }

    /** Words for a number are as sure as the indicator that they belong to. */
    Confidence rate(QualitativeTargets.Target target, TimeFrame frame) {
        return target.canonical().isPresent() && !frame.spansYears() ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
