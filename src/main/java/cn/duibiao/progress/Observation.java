package cn.duibiao.progress;

import cn.duibiao.check.Scope;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.tables.DocumentRow;

/**
 * A single number of a place in some years.
 *
 * @param number in the common unit of its kind
 * @param factor how many common units the unit of the document is
 * @param scope  what it covers
 */
public record Observation(Fact fact, DocumentRow document, Years years, double number, double factor, Scope scope) {

    public boolean isTarget() {
        return fact.status() == Status.TARGET;
    }

    /** Whether it says what became of a target: a figure of years that are over, in a document that is not older. */
    boolean mayAnswer(Observation target) {
        return !isTarget() && document.year() >= target.document.year() && isOver() && scope.isSameAs(target.scope);
    }

    /** A report of January cannot know the year that begins. */
    private boolean isOver() {
        return years.last() < document.year() + (document.kind() == DocumentKind.WORK_REPORT ? 0 : 1);
    }
}
