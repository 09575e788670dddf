package cn.duibiao.extraction.fact;

import java.util.regex.Matcher;

/** Says whether a number is wanted, reached or reckoned. */
final class StatusReader {

    private static final int LONGEST_CLAUSE = 200;

    private final StatusWords words;
    private final MeasureReader measures;
    private final String text;
    private final TimeFrame frame;
    /** Where the first word stands that makes what follows an estimate; the end of the text if none does. */
    private final int reckonedFrom;

    /** @param text half-width sentence */
    StatusReader(StatusWords words, MeasureReader measures, String text, TimeFrame frame) {
        this.words = words;
        this.measures = measures;
        this.text = text;
        this.frame = frame;
        Matcher reckoned = words.reckoned.matcher(text);
        this.reckonedFrom = reckoned.find() ? reckoned.start() : text.length();
    }

    /** @param period of the quantity */
    Status status(NamedQuantity named, String period) {
        QuantityContext context = named.context();
        int place = context.quantity().span().start();
        String clauseBefore = context.clauseBefore(text, LONGEST_CLAUSE);
        if (frame.looksForward()) {
            boolean past = endsBefore(period, frame.from())
                    || words.already.isIn(clauseBefore) && !words.intended.isIn(clauseBefore);
            return past ? Status.ACTUAL : Status.TARGET;
        }
        boolean oldTarget = words.oldAimBefore.isIn(clauseBefore.strip()) && !measures.isBeyondTarget(clauseBefore)
                && !words.shareOfAim.isIn(clauseBefore.strip());
        boolean assigned = words.assigned.isIn(context.left()) && words.assignedAim.isIn(context.right());
        boolean planned = words.planned.isIn(clauseBefore);
        if (oldTarget || planned || assigned || words.oldAimBehind.isIn(context.right())) {
            return Status.TARGET;
        }
        if (beginsBehind(period, frame.to())
                || isIntended(context, clauseBefore) && frame.kind() != TimeFrame.Kind.REVIEW_FIVE) {
            return Status.TARGET;
        }
        return reckonedFrom < place ? Status.ESTIMATE : Status.ACTUAL;
    }

    private boolean isIntended(QuantityContext context, String clauseBefore) {
        if (!words.intended.isIn(clauseBefore)) {
            return false;
        }
        int start = context.quantity().span().start() - clauseBefore.length();
        Matcher turned = words.turned.matcher(text).region(start, context.clause().end());
        return !turned.find() || words.intended.isIn(text.substring(start, turned.start()));
    }

    private static boolean endsBefore(String period, int year) {
        int last = lastYear(period);
        return last > 0 && last < year;
    }

    /** 截至1月10日 in a report of January lies behind the year under review, and is no aim. */
    private static boolean beginsBehind(String period, int year) {
        return period.length() >= 4 && period.indexOf('-') < 0 && year > 0 && lastYear(period) > year;
    }

    private static int lastYear(String period) {
        int slash = period.lastIndexOf('/');
        String last = slash < 0 ? period : period.substring(slash + 1);
        return last.length() >= 4 ? Integer.parseInt(last.substring(0, 4)) : 0;
    }
}
