package cn.duibiao.document;

import cn.duibiao.knowledge.PlanPeriods;
import cn.duibiao.knowledge.PlanPeriods.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year that a document is about, from its body; its title and the file's name are asked last. */
final class YearFinder {

    private static final String YEAR = "((?:19|20)\\d\\d|[一二][〇零○O0一二三四五六七八九]{3})";
    private static final Pattern REVIEWED = Pattern.compile("(?:^|[、\\n。)） ])" + YEAR
            + "年(?:以来)?(?:的)?(?:主要|政府|国内|全市|全省|全区)?(?:工作|国民经济|经济社会发展)?(?:任务|目标)?(?:的)?(?:回顾|总结|完成情况|工作情况|主要工作回顾|执行情况)");
    private static final Pattern PLANNED = Pattern.compile("(?:^|[、\\n。和及) ])" + YEAR
            + "年(?:的)?(?:经济社会发展|国民经济|政府|全市|全省|全区|工作|发展)*(?:的)?(?:主要|重点|总体|预期|目标)*(?:和)?(?:工作)?(?:的)?(?:任务|安排|要求|目标|打算|部署|思路|建议|重点|工作)");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|新的一年)(?:是|\\()" + "[^。]{0,30}?" + YEAR + "年|"
            + YEAR + "年[,，]?是[^。]{0,30}(?:开局|收官|关键|起步|第一|最后|实施|攻坚|承上启下)[^。]{0,20}年");
    private static final Pattern CLAIMED = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d|年?远景)");
    private static final int MOST_YEARS_APART = 1;

    private final PlanPeriods plans;

    YearFinder(PlanPeriods plans) {
        this.plans = plans;
    }

    /**
     * A year and the passage that it was read from.
     *
     * @param year      0 unknown
     * @param fromTitle whether only title or file name says so
     */
    record Found(int year, String proof, boolean fromTitle) {

        static final Found NONE = new Found(0, "", false);
    }

    Found find(Reading reading, DocumentKind kind, String date) {
        Found body = switch (kind) {
            case WORK_REPORT -> ofReport(reading, date);
            case PLAN_OUTLINE, PLAN_PROPOSAL -> ofPlan(reading);
            case MIDTERM_EVALUATION -> ofEvaluation(reading, date);
            case OTHER -> Found.NONE;
        };
        if (body.year() > 0 || kind == DocumentKind.OTHER) {
            return body;
        }
        return claimed(reading.title()).or(() -> claimed(reading.fileName()))
                .map(found -> new Found(found.year(), found.proof(), true)).orElse(Found.NONE);
    }

    private static Found ofReport(Reading reading, String date) {
        if (!date.isEmpty()) {
            return new Found(Integer.parseInt(date.substring(0, 4)), date, false);
        }
        Map<Integer, Integer> votes = new HashMap<>();
        Map<Integer, String> proofs = new HashMap<>();
        vote(reading.text(), REVIEWED, 1, 3, votes, proofs);
        vote(reading.text(), PLANNED, 0, 3, votes, proofs);
        vote(reading.text(), THIS_YEAR, 0, 1, votes, proofs);
        Optional<Integer> best = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return best.map(year -> new Found(year, proofs.get(year), false)).orElseGet(() -> byFrequency(reading));
    }

    private static void vote(String text, Pattern pattern, int later, int weight, Map<Integer, Integer> votes,
                             Map<Integer, String> proofs) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String written = found.group(1) != null || found.groupCount() < 2 ? found.group(1) : found.group(2);
            OptionalInt year = ChineseDates.year(written);
            if (year.isPresent()) {
                votes.merge(year.getAsInt() + later, weight, Integer::sum);
                proofs.putIfAbsent(year.getAsInt() + later, found.group().strip());
            }
        }
    }

    /** The year that is named most often has been reviewed, so the report is of the next one. */
    private static Found byFrequency(Reading reading) {
        Map<Integer, Integer> counts = new HashMap<>();
        Matcher found = ChineseDates.YEAR.matcher(reading.text());
        while (found.find()) {
            ChineseDates.year(found.group(1)).ifPresent(year -> counts.merge(year, 1, Integer::sum));
        }
        Optional<Map.Entry<Integer, Integer>> most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.filter(entry -> entry.getValue() >= 3)
                .map(entry -> new Found(entry.getKey() + MOST_YEARS_APART, entry.getKey() + "年", false)).orElse(Found.NONE);
    }

    private Found ofPlan(Reading reading) {
        return planIn(reading.title() + "\n" + reading.head())
                .or(() -> planIn(reading.text())).map(plan -> new Found(plan.first(), plan.fullName(), false))
                .orElse(Found.NONE);
    }

    /** An evaluation in the middle of a plan is written in the third of its years, unless the body gives a day. */
    private Found ofEvaluation(Reading reading, String date) {
        if (!date.isEmpty()) {
            return new Found(Integer.parseInt(date.substring(0, 4)), date, false);
        }
        return planIn(reading.text()).map(plan -> new Found(plan.first() + 2, "“" + plan.name() + "”", false))
                .orElse(Found.NONE);
    }

    /** The plan that a text speaks of most. */
    private Optional<Plan> planIn(String text) {
        Plan best = null;
        int most = 0;
        for (Plan plan : plans.all()) {
            int count = 3 * count(text, plan.fullName()) + count(text, "“" + plan.name() + "”")
                    + count(text, plan.name() + "规划") + count(text, plan.name() + "时期");
            if (count >= most && count > 0) {
                best = plan;
                most = count;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    /** The year that a title or a file name claims; the year that a plan looks ahead to is none. */
    static Optional<Found> claimed(String title) {
        Matcher year = CLAIMED.matcher(title);
        while (year.find()) {
            OptionalInt value = ChineseDates.year(year.group(1));
            if (value.isPresent()) {
                return Optional.of(new Found(value.getAsInt(), title, true));
            }
        }
        return Optional.empty();
    }
}
