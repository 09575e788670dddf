package cn.duibiao.extraction.fact;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.extraction.fact.TimeFrame.Kind;
import cn.duibiao.knowledge.PlanPeriods;
import cn.duibiao.knowledge.TimeCues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final Pattern CHAPTER = Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章))");
    private static final int BEGINNING = 30;
    private static final int TERM = 5;

    private final FrameWords words;
    private final TimeCues cues;
    private final PlanPeriods plans;
    private final DocumentKind kind;
    private final int year;
    private final TimeFrame usual;
    private final Map<Section, TimeFrame> bySection = new HashMap<>();
    private final TimeFrame[] bySentence;
    private boolean reviewed;
    private Optional<TimeFrame> turnedTo = Optional.empty();
    private int paragraph = -1;
    private OptionalInt goalYear = OptionalInt.empty();

    TimeFrames(FrameWords words, TimeCues cues, PlanPeriods plans, Document document) {
        this.words = words;
        this.cues = cues;
        this.plans = plans;
        this.kind = document.metadata().kind();
        this.year = document.metadata().year();
        this.usual = usual();
        this.bySentence = new TimeFrame[document.sentences().size()];
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

    /** What a sentence's part of the document speaks of. */
    TimeFrame of(Sentence sentence) {
        return bySentence[sentence.ordinal()];
    }

    /** What a section speaks of in the end; for its tables. */
    TimeFrame of(Section section) {
        return afterTurn(frameOf(section));
    }

    private TimeFrame frameOf(Section section) {
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

    private void note(Sentence sentence) {
        String text = sentence.text().toString();
        Section section = sentence.section();
        Optional<TimeFrame> said = switch (sentence.role()) {
            case HEADING -> inHeading(text).or(() -> behindReview(text));
            case BODY -> atBeginning(text, frameOf(section));
            case FOOTNOTE -> Optional.empty();
        };
        said.ifPresent(frame -> turnTo(frame, sentence, text));
        boolean note = sentence.role() == Sentence.Role.FOOTNOTE && kind == DocumentKind.WORK_REPORT;
        bySentence[sentence.ordinal()] = note ? usual : inParagraph(sentence, text, afterTurn(frameOf(section)));
    }

    private void turnTo(TimeFrame frame, Sentence sentence, String text) {
        bySection.put(sentence.section(), frame);
        boolean back = frame.kind() == Kind.REVIEW || frame.kind() == Kind.REVIEW_FIVE;
        boolean heading = sentence.role() == Sentence.Role.HEADING;
        reviewed |= back && heading && CHAPTER.matcher(text).find();
        if (kind == DocumentKind.WORK_REPORT && frame.kind() == Kind.TASKS) {
            turnedTo = Optional.of(frame);
            sentence.section().parent().ifPresent(this::forgetReview);
        } else if (heading && words.glossary.isIn(text)) {
            turnedTo = Optional.empty();
        } else if (back && heading && words.doneList.isIn(text)) {
            turnedTo = Optional.empty();
        }
    }

    /** What an opening said of the years behind does not hold for the chapters behind the turn. */
    private void forgetReview(Section section) {
        bySection.computeIfPresent(section, (same, frame) -> frame.looksForward() ? frame : null);
        section.parent().ifPresent(this::forgetReview);
    }

    /** Once a report has come to the tasks of the year, it does not return to the year before, except in a list of what was done. */
    private TimeFrame afterTurn(TimeFrame frame) {
        return frame.kind() == Kind.REVIEW ? turnedTo.orElse(frame) : frame;
    }

    /** 到2022年,… at the head of a paragraph of a plan is the time of the whole paragraph. */
    private TimeFrame inParagraph(Sentence sentence, String text, TimeFrame frame) {
        boolean begins = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        Matcher goal = words.goalYear.matcher(text);
        if (begins) {
            goalYear = OptionalInt.empty();
        }
        if (goal.find()) {
            goalYear = OptionalInt.of(Integer.parseInt(goal.group(1)));
            return frame;
        }
        boolean held = kind.isPlan() && goalYear.isPresent() && frame.looksForward() && frame.spansYears();
        return held ? TimeFrame.year(frame.kind(), goalYear.getAsInt()) : frame;
    }

    /** 一、2020年工作回顾 二、推进经济发展: a chapter of the same count behind the review is about the coming year. */
    private Optional<TimeFrame> behindReview(String heading) {
        return reviewed && CHAPTER.matcher(heading).find() && kind == DocumentKind.WORK_REPORT
                ? Optional.of(frame("tasks")) : Optional.empty();
    }

    /** A year in a heading of a report says more than its words: 2023年主要工作 is the review in the report of 2024. */
    private Optional<TimeFrame> inHeading(String heading) {
        Optional<TimeFrame> byCue = cues.inHeading(heading).map(this::frame);
        Optional<TimeFrame> byPlan = isYearFirst(heading) ? Optional.empty() : byPlan(heading);
        if (byPlan.isPresent() || byCue.filter(frame -> frame.spansYears() || frame.kind() == Kind.FAR).isPresent()) {
            return byPlan.or(() -> byCue);
        }
        return byYear(heading).or(() -> byCue);
    }

    /** 2020年和“十三五”工作回顾 begins with the year. */
    private boolean isYearFirst(String heading) {
        Matcher named = YEAR.matcher(heading);
        List<PlanPeriods.Mention> mentions = plans.mentions(heading);
        return named.find() && !mentions.isEmpty() && named.start() < mentions.get(0).span().start() && byYear(heading).isPresent();
    }

    private Optional<TimeFrame> atBeginning(String sentence, TimeFrame current) {
        String text = words.address.replaceFirst(sentence, "");
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        Matcher goals = words.goals.matcher(text);
        if (words.goals.mayBeIn(text) && goals.find()) {
            return goals.group(FrameWords.THIS_YEAR) != null ? Optional.of(frame("tasks"))
                    : byYear(goals.group()).or(() -> byPlan(goals.group()));
        }
        if (kind == DocumentKind.WORK_REPORT && words.thisYearsWork.isIn(text)) {
            return Optional.of(frame("tasks"));
        }
        return cues.atBeginning(text).map(this::frame)
                .or(() -> words.planAsPeriod.isIn(beginning) ? byPlan(beginning) : Optional.empty())
                .or(() -> !current.looksForward() && words.fiveYears.isIn(text)
                        ? Optional.of(frame("review_five")) : Optional.empty())
                .or(() -> kind == DocumentKind.WORK_REPORT && words.yearAsTheme.isIn(beginning)
                        ? byYear(beginning) : Optional.empty())
                .or(() -> words.yearGoneBy.isIn(beginning) ? byYear(beginning) : Optional.empty());
    }

    /** A plan looks back and ahead over whole terms: its 主要任务 are not those of its first year. */
    private TimeFrame frame(String code) {
        return switch (code) {
            case "review" -> kind.isPlan() ? frame("review_five")
                    : TimeFrame.year(Kind.REVIEW, kind == DocumentKind.MIDTERM_EVALUATION ? year : year - 1);
            case "review_five" -> new TimeFrame(Kind.REVIEW_FIVE, year - TERM, year - 1);
            case "tasks" -> kind.isPlan() ? frame("outlook_five") : TimeFrame.year(Kind.TASKS, year);
            case "outlook_five" -> new TimeFrame(Kind.OUTLOOK_FIVE, year, year + TERM - 1);
            case "far" -> TimeFrame.year(Kind.FAR, year + TERM - 1 + 10);
            default -> throw new IllegalArgumentException("unknown frame: " + code);
        };
    }

    /** A plan that is over is looked back upon, one that begins is looked forward to; one that runs says nothing. */
    private Optional<TimeFrame> byPlan(String text) {
        List<PlanPeriods.Mention> mentions = plans.mentions(text);
        if (mentions.isEmpty() || year == 0) {
            return Optional.empty();
        }
        PlanPeriods.Plan plan = mentions.get(0).plan();
        if (words.planAsEvent.isIn(text)) {
            boolean beginning = kind == DocumentKind.WORK_REPORT && plan.first() == year;
            return beginning ? Optional.of(frame("tasks")) : Optional.empty();
        }
        if (plan.last() < year) {
            return Optional.of(new TimeFrame(Kind.REVIEW_FIVE, plan.first(), plan.last()));
        }
        if (kind == DocumentKind.MIDTERM_EVALUATION && plan.first() < year && words.planProgress.isIn(text)) {
            return Optional.of(new TimeFrame(Kind.REVIEW_FIVE, plan.first(), year));
        }
        return plan.first() >= year ? Optional.of(new TimeFrame(Kind.OUTLOOK_FIVE, plan.first(), plan.last())) : Optional.empty();
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
