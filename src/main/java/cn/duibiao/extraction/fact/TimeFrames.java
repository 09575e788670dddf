package cn.duibiao.extraction.fact;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.extraction.fact.TimeFrame.Kind;
import cn.duibiao.knowledge.TimeCues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says for each sentence of a document what time its part of the document speaks of.
 *
 * <p>Headings decide, the nearest first; a paragraph that begins with other words (过去五年, 今年) decides for the rest
 * of its section; where nothing does, the kind of document: a report looks back until it says otherwise, a plan forward.
 */
final class TimeFrames {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d(?=年)");
    /** 2020年是“十三五”规划收官之年 speaks of one year; only the plan's time as a whole makes a frame. */
    private static final Pattern PLAN_AS_PERIOD = Pattern.compile("五[”\"]?(?:时期|期间|以来|五年)");
    private static final Pattern PLAN_AS_EVENT = Pattern.compile("收官|开局|首年|第一年|起步");
    private static final int TERM = 5;

    private final TimeCues cues;
    private final DocumentKind kind;
    private final int year;
    private final TimeFrame usual;
    private final Map<Section, TimeFrame> bySection = new HashMap<>();

    TimeFrames(TimeCues cues, Document document) {
        this.cues = cues;
        this.kind = document.metadata().kind();
        this.year = document.metadata().year();
        this.usual = usual();
        document.sentences().forEach(this::note);
    }

    /** What the document speaks of where no words say so. */
    private TimeFrame usual() {
        if (year == 0) {
            return TimeFrame.year(Kind.UNKNOWN, 0);
        }
        return switch (kind) {
            case PLAN_OUTLINE, PLAN_PROPOSAL -> new TimeFrame(Kind.OUTLOOK_FIVE, year, year + TERM - 1);
            case MIDTERM_EVALUATION -> TimeFrame.year(Kind.REVIEW, year);
            case WORK_REPORT, OTHER -> TimeFrame.year(Kind.REVIEW, year - 1);
        };
    }

    TimeFrame of(Section section) {
        for (Optional<Section> at = Optional.of(section); at.isPresent(); at = at.get().parent()) {
            TimeFrame frame = bySection.get(at.get());
            if (frame != null) {
                return frame;
            }
        }
        return usual;
    }

    int year() {
        return year;
    }

    private int lastParagraph = -1;

    private void note(Sentence sentence) {
        boolean begins = sentence.paragraph() != lastParagraph;
        lastParagraph = sentence.paragraph();
        String text = sentence.text().toString();
        if (sentence.role() == Sentence.Role.HEADING) {
            inHeading(text).ifPresent(frame -> bySection.put(sentence.section(), frame));
        } else if (begins && sentence.role() == Sentence.Role.BODY) {
            atBeginning(text).ifPresent(frame -> bySection.put(sentence.section(), frame));
        }
    }

    private Optional<TimeFrame> inHeading(String heading) {
        Optional<TimeFrame> byCue = cues.inHeading(heading).map(this::frame);
        Optional<TimeFrame> byPlan = byPlan(heading);
        if (byCue.isEmpty() || byPlan.isPresent() && byCue.get().kind() != Kind.FAR) {
            return byPlan.or(() -> byYear(heading));
        }
        return byYear(heading).filter(frame -> frame.looksForward() == byCue.get().looksForward()
                && !byCue.get().spansYears()).or(() -> byCue);
    }

    private Optional<TimeFrame> atBeginning(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(24, paragraph.length()));
        Optional<TimeFrame> byCue = cues.atBeginning(paragraph).map(this::frame);
        return byCue.or(() -> PLAN_AS_PERIOD.matcher(beginning).find() ? byPlan(beginning) : Optional.empty())
                .or(() -> kind == DocumentKind.WORK_REPORT && beginning.contains("是") ? byYear(beginning) : Optional.empty());
    }

    private TimeFrame frame(String code) {
        return switch (code) {
            case "review" -> TimeFrame.year(Kind.REVIEW, kind == DocumentKind.MIDTERM_EVALUATION ? year : year - 1);
            case "review_five" -> new TimeFrame(Kind.REVIEW_FIVE, year - TERM, year - 1);
            case "tasks" -> TimeFrame.year(Kind.TASKS, year);
            case "outlook_five" -> new TimeFrame(Kind.OUTLOOK_FIVE, year, year + TERM - 1);
            case "far" -> TimeFrame.year(Kind.FAR, year + TERM - 1 + 10);
            default -> throw new IllegalArgumentException("unknown frame: " + code);
        };
    }

    /** A plan that is over is looked back upon, one that begins is looked forward to; one that runs says nothing. */
    private Optional<TimeFrame> byPlan(String text) {
        List<PlanPeriod.Named> plans = PlanPeriod.namedIn(text);
        if (plans.isEmpty() || year == 0 || PLAN_AS_EVENT.matcher(text).find()) {
            return Optional.empty();
        }
        PlanPeriod plan = plans.get(0).plan();
        if (plan.lastYear() < year || plan.lastYear() == year && kind == DocumentKind.MIDTERM_EVALUATION) {
            return Optional.of(new TimeFrame(Kind.REVIEW_FIVE, plan.firstYear(), plan.lastYear()));
        }
        return plan.firstYear() >= year
                ? Optional.of(new TimeFrame(Kind.OUTLOOK_FIVE, plan.firstYear(), plan.lastYear())) : Optional.empty();
    }

    private Optional<TimeFrame> byYear(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.find() || kind != DocumentKind.WORK_REPORT) {
            return Optional.empty();
        }
        int named = Integer.parseInt(matcher.group());
        if (named == year - 1) {
            return Optional.of(TimeFrame.year(Kind.REVIEW, named));
        }
        return named == year ? Optional.of(TimeFrame.year(Kind.TASKS, named)) : Optional.empty();
    }
}
