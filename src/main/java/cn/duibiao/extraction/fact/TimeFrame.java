package cn.duibiao.extraction.fact;

/**
 * What time a part of a document speaks of.
 *
 * @param from first year, or 0 unknown
 * @param to   last year, or 0 unknown; equal to {@code from} for one year
 */
record TimeFrame(Kind kind, int from, int to) {

    /** The parts that plans and reports are made of. */
    enum Kind {
        /** The past year. */
        REVIEW,
        /** The past years of a term or plan. */
        REVIEW_FIVE,
        /** The coming year. */
        TASKS,
        /** The coming years of a plan. */
        OUTLOOK_FIVE,
        /** Behind the end of the plan. */
        FAR,
        /** Not known. */
        UNKNOWN
    }

    static TimeFrame year(Kind kind, int year) {
        return new TimeFrame(kind, year, year);
    }

    boolean looksForward() {
        return kind == Kind.TASKS || kind == Kind.OUTLOOK_FIVE || kind == Kind.FAR;
    }

    boolean spansYears() {
        return from != to;
    }

    /** The whole of it: 2020, 2021/2025, "" unknown. */
    String span() {
        return to == 0 ? "" : spansYears() ? from + "/" + to : lastYear();
    }

    /** Its last year, "" unknown. */
    String lastYear() {
        return to == 0 ? "" : Integer.toString(to);
    }
}
