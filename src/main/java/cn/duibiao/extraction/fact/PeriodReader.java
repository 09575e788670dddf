package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Action;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which period a named quantity is about.
 *
 * <p>A time that the sentence names before the number wins; else the time frame of the section: of several years an
 * average, a rate of change and what was done take the whole span, a state takes the last year.
 */
final class PeriodReader {

    private static final int LONGEST_LEAD = 6;
    private static final int MOST_LOOKED_AT = 10;
    private static final int FARTHEST = 400;

    private final PeriodWords words;
    private final String text;
    private final TimeFrame frame;
    private final List<TimeMention> mentions;
    private static final int LONGEST_CLAUSE = 80;

    private final boolean streaksTakeSpan;

    /**
     * @param text            half-width sentence
     * @param streaksTakeSpan whether a streak in a part about several years belongs to all of them: a report tells what was
     *                        achieved in its term, the review of a plan what stands at its end
     */
    PeriodReader(PeriodWords words, String text, TimeFrame frame, List<TimeMention> mentions, boolean streaksTakeSpan) {
        this.streaksTakeSpan = streaksTakeSpan;
        this.words = words;
        this.text = text;
        this.frame = frame;
        this.mentions = mentions;
    }

    /** The period, "" where nothing gives one. */
    String period(NamedQuantity named, Optional<QuantityContext> next) {
        int place = named.context().quantity().span().start();
        if (isFromValue(named, next)) {
            return baseline(place).map(TimeMention::period).or(() -> yearBeforeSpan(named.context())).orElseGet(this::before);
        }
        if (frame.spansYears() && words.wholeTerm.isIn(named.context().left())) {
            return frame.span();
        }
        Optional<TimeMention> since = named.measure() == Measure.LEVEL ? Optional.empty() : since(place, named.context().clause());
        if (since.isPresent()) {
            return since.get().to() + 1 + "/" + frame.to();
        }
        Optional<TimeMention> stated = stated(place, named.context().clause());
        boolean yearly = words.yearly.isIn(named.context().left());
        if (stated.isPresent() && !(yearly && stated.get().isOneYear() && frame.spansYears())) {
            boolean state = named.measure() == Measure.LEVEL && (words.rate.isIn(named.indicator())
                    || words.totalSoFar.isIn(named.context().left()) && !isMoney(named));
            return state && stated.get().isPlan() || !stated.get().isPlan() && isToValue(named.context()) ? Integer.toString(stated.get().to()) : stated.get().period();
        }
        Optional<TimeMention> month = monthBehind(named.context());
        if (month.isPresent()) {
            return month.get().period();
        }
        if (named.measure() != Measure.LEVEL) {
            return frame.span();
        }
        if (!frame.spansYears() || yearly) {
            return frame.span();
        }
        return takesSpan(named) ? frame.span() : frame.lastYear();
    }

    /** What has been reached in a part that looks forward was reached before it begins. */
    String reachedBefore(String period) {
        return frame.looksForward() && (period.equals(frame.span()) || period.equals(frame.lastYear())) ? before() : period;
    }

    /** The first of 从A提高到B. */
    private boolean isFromValue(NamedQuantity named, Optional<QuantityContext> next) {
        boolean leads = next.filter(other -> other.link() == Link.RUN_ON
                && other.clause().equals(named.context().clause())
                && words.toBehind.isIn(other.left().strip())).isPresent();
        return leads && words.from.isIn(named.context().left());
    }

    /** The second of 从A提高到B: reached at the end. */
    private boolean isToValue(QuantityContext context) {
        return context.link() == Link.RUN_ON && words.toBehind.isIn(context.left().strip());
    }

    /** 三十年来,由A增至B: A is as old as the span. */
    private Optional<String> yearBeforeSpan(QuantityContext context) {
        return stated(context.quantity().span().start(), context.clause()).filter(mention -> !mention.isOneYear())
                .map(mention -> Integer.toString(mention.from() - 1));
    }

    private String before() {
        if (frame.to() == 0) {
            return "";
        }
        return Integer.toString(frame.from() - 1);
    }

    private Optional<TimeMention> baseline(int place) {
        return lastBefore(place, TimeMention::baseline);
    }

    /** The last time named before a place: in the same clause, or at the beginning of a clause before it. */
    private Optional<TimeMention> stated(int place, Span clause) {
        return lastBefore(place, mention -> !mention.baseline()
                && (clause.contains(mention.span().start()) || governs(mention, clause)));
    }

    /** Looks back over the nearest mentions only, so that endless sentences cost no more than short ones. */
    private Optional<TimeMention> lastBefore(int place, Predicate<TimeMention> wanted) {
        int seen = 0;
        for (int i = countBefore(place) - 1; i >= 0 && seen < MOST_LOOKED_AT; i--, seen++) {
            if (wanted.test(mentions.get(i))) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    private int countBefore(int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 到2025年,A达到5%,B达到3%: a time that opens a clause holds until a semicolon. */
    private boolean governs(TimeMention mention, Span clause) {
        if (clause.start() - mention.span().end() > FARTHEST) {
            return false;
        }
        String between = text.substring(mention.span().end(), clause.start());
        if (between.indexOf(';') >= 0 || between.indexOf('；') >= 0) {
            return false;
        }
        if (mention.part().isPresent() && words.wholeYear.matcher(text).region(mention.span().end(), clause.end()).find()) {
            return false;
        }
        int start = mention.span().start();
        String before = text.substring(Math.max(0, start - LONGEST_LEAD), start);
        return words.opens.isIn(before) || start <= LONGEST_LEAD;
    }

    /** 30家企业3月中旬复工: the month when what is counted first was done, in a part that looks back. */
    private Optional<TimeMention> monthBehind(QuantityContext context) {
        int end = context.quantity().span().end();
        int next = countBefore(end);
        if (frame.looksForward() || context.right().isBlank() || next >= mentions.size()) {
            return Optional.empty();
        }
        TimeMention mention = mentions.get(next);
        boolean sameClause = mention.span().start() > end && mention.span().start() < context.clause().end();
        return sameClause && mention.part().isPresent() && !mention.baseline() ? Optional.of(mention) : Optional.empty();
    }

    /** A change since a time named in the same clause runs from the year behind it to the end of the frame. */
    private Optional<TimeMention> since(int place, Span clause) {
        return baseline(place).filter(mention -> clause.contains(mention.span().start()) && frame.to() > mention.to() + 1);
    }

    private boolean takesSpan(NamedQuantity named) {
        String left = named.context().left();
        if (!frame.looksForward() && words.alreadyStanding.isIn(named.context().clauseBefore(text, LONGEST_CLAUSE))) {
            return false;
        }
        boolean money = isMoney(named);
        if (words.streak.isIn(left)) {
            return streaksTakeSpan;
        }
        String clause = named.context().clauseBefore(text, LONGEST_CLAUSE);
        if (words.totalSoFar.isIn(clause) && !money) {
            return false;
        }
        if (words.soFar.isIn(clause) || words.inAll.isIn(left) && (money || named.action() == Action.DONE)) {
            return true;
        }
        return named.action() == Action.DONE && !named.context().quantity().baseUnit().equals("%");
    }

    private static boolean isMoney(NamedQuantity named) {
        return named.context().quantity().unit().filter(unit -> unit.family().startsWith("money")).isPresent();
    }
}
