package cn.duibiao.check;

import cn.duibiao.check.Contradiction.Reason;
import cn.duibiao.comparison.IndicatorWords;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.text.Width;
import java.util.Locale;

/** Two facts with different numbers for one indicator, measure, period and place, and the question why. */
record FactPair(Side first, Side second) {

    /**
     * How far a figure, estimated or first published, is moved by later statistics: levels relatively, rates in points.
     * Even a census of the economy has rarely moved a gross product by more than a tenth.
     */
    private static final double REVISION = 0.1;
    private static final double REVISION_POINTS = 2;

    /** A fact with what is needed to judge it. */
    record Side(Fact fact, DocumentRow document, Amount amount, Scope scope) {

        boolean isTarget() {
            return fact.status() == Status.TARGET;
        }

        /** Whether the sentence itself has the last year of the period. */
        boolean namesPeriod() {
            return Width.fold(fact.evidence()).contains(lastYear());
        }

        /** Whether the number stands behind 从 or 由 in a sentence that does not name its year. */
        boolean isUndatedBase() {
            String before = fact.evidence().substring(0, Math.min(fact.valueOffset(), fact.evidence().length()));
            return (before.endsWith("从") || before.endsWith("由")) && !namesPeriod();
        }

        private String lastYear() {
            String period = fact.period();
            String end = period.substring(period.indexOf('/') + 1);
            return end.substring(0, Math.min(4, end.length()));
        }

        /** Whether the document was written just after the period, before the figures of statistics were final. */
        boolean isFirstNews() {
            return lastYear().length() == 4 && document.year() == Integer.parseInt(lastYear()) + 1;
        }
    }

    Reason reason() {
        if (isOneSentence()) {
            return Reason.SAME_SENTENCE;
        }
        if (!first.scope.words().equals(second.scope.words())) {
            return Reason.OTHER_SCOPE;
        }
        if (!first.scope.places().equals(second.scope.places())) {
            return Reason.OTHER_PLACE;
        }
        if (!first.scope.isWordedLike(second.scope)) {
            return Reason.OTHER_WORDING;
        }
        if (isOneDocument() && !isCertainWithin(first.document.kind()) || mayDifferInTime() && !isCertainOn()) {
            return Reason.UNCERTAIN;
        }
        return numberReason();
    }

    /** Of two reports of one year known indicators count, and of their targets those whose sentences name the year. */
    private boolean isCertainOn() {
        return !first.fact.canonical().isEmpty() && (!first.isTarget() || first.document.kind().isPlan() || bothNamePeriod());
    }

    private boolean isOneDocument() {
        return first.fact.docId().equals(second.fact.docId());
    }

    /** Two reports of one year, unless they are of one day: one of them may have been given later and speak of several years. */
    private boolean mayDifferInTime() {
        boolean ofOneDay = !first.document.date().isEmpty() && first.document.date().equals(second.document.date());
        return !isOneDocument() && !ofOneDay && first.document.kind() == second.document.kind()
                && first.document.year() == second.document.year();
    }

    private boolean bothNamePeriod() {
        return first.namesPeriod() && second.namesPeriod();
    }

    /**
     * A document rarely contradicts itself; more often a number belongs to another project or year than its sentence
     * alone tells. So only sure facts of known indicators count, in reports those whose sentences name the period.
     */
    private boolean isCertainWithin(DocumentKind kind) {
        return !first.fact.canonical().isEmpty()
                && first.fact.confidence() == Confidence.HIGH && second.fact.confidence() == Confidence.HIGH
                && (kind != DocumentKind.WORK_REPORT || bothNamePeriod());
    }

    private Reason numberReason() {
        Amount one = first.amount;
        Amount two = second.amount;
        if (one.allowsFor(two) || two.allowsFor(one)) {
            return Reason.BOUND;
        }
        if (!one.isOfTheSizeOf(two)) {
            return Reason.OTHER_SIZE;
        }
        if (one.roundsTo(two) || two.roundsTo(one)) {
            return Reason.ROUNDED;
        }
        return one.isNear(two) ? Reason.APPROXIMATE : timeReason();
    }

    private Reason timeReason() {
        if (first.isTarget()) {
            return first.document.year() != second.document.year() ? Reason.LATER_TARGET : Reason.UNEXPLAINED;
        }
        if (first.amount.distance(second.amount) <= (first.amount.isRate() ? REVISION_POINTS : REVISION)) {
            if (first.fact.status() == Status.ESTIMATE || second.fact.status() == Status.ESTIMATE) {
                return Reason.ESTIMATE;
            }
            if (isLater()) {
                return Reason.LATER_FIGURE;
            }
        }
        // What is counted may have grown in the months between two reports; the rate of a year does not.
        boolean mayHaveGrown = !first.amount.isRate() && mayDifferInTime() && !bothNamePeriod();
        return mayHaveGrown ? Reason.OTHER_TIME : unexplained();
    }

    private boolean isLater() {
        return (first.document.year() != second.document.year() || mayDifferInTime())
                && (first.isFirstNews() || second.isFirstNews());
    }

    /** Where a number is only the base of a growth, its year is guessed; where its clause names something else, its indicator is. */
    private Reason unexplained() {
        boolean guessed = first.isUndatedBase() || second.isUndatedBase() || !first.scope.isNamed() || !second.scope.isNamed();
        return guessed ? Reason.UNCERTAIN : Reason.UNEXPLAINED;
    }

    private boolean isOneSentence() {
        String one = IndicatorWords.folded(first.fact.evidence());
        String two = IndicatorWords.folded(second.fact.evidence());
        return one.contains(two) || two.contains(one) || one.contains(IndicatorWords.folded(second.fact.valueText()))
                && two.contains(IndicatorWords.folded(first.fact.valueText()));
    }

    Contradiction contradiction(Reason reason) {
        double distance = first.amount.distance(second.amount);
        String difference = first.amount.isRate()
                ? String.format(Locale.ROOT, "%.4g", distance).replaceAll("0+$", "").replaceAll("\\.$", "") + "个百分点"
                : String.format(Locale.ROOT, "%.1f%%", 100 * distance);
        return new Contradiction(first.fact, second.fact, reason, difference);
    }
}
