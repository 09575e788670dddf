package cn.duibiao.document;

import cn.duibiao.knowledge.Congresses;
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
    /** Where a heading begins: a line, a number, or the second part of a heading. */
    private static final String BEGIN = "(?:(?:^|\\n)|[一二三四五六七八九十]、|[)）]|[和及与])\\s*";
    private static final Pattern REVIEWED = Pattern.compile(BEGIN + YEAR + "年(?:以来)?(?:的)?(?:主要|政府|国内|全市|全省|全区)?(?:的)?"
            + "(?:工作|国民经济|经济社会发展)?(?:任务|目标)?(?:的)?(?:主要)?(?:回顾|总结|完成情况|工作情况|工作回顾|执行情况)");
    private static final Pattern FIRST_PART = Pattern.compile("(?:^|\\n)一、" + YEAR + "年(?:以来)?[^。，,\\n]{0,10}工作");
    private static final Pattern PLANNED = Pattern.compile("(?:" + BEGIN + "|做好)" + YEAR
            + "年(?:的)?(?:经济社会发展|国民经济|政府|全市|全省|全区|工作|发展|高质量)*(?:的)?(?:主要|重点|总体|预期|目标)*(?:和)?(?:工作)?(?:的)?"
            + "(?:任务|安排|要求|目标|打算|部署|思路|建议|重点|工作)(?![^。，,\\n]{0,5}(?:回顾|总结|完成|情况))");
    private static final Pattern TO_CONGRESS = Pattern.compile(
            "(?:向|请|请求|提请)(?:中华人民共和国)?第([一二三四五六七八九十]{1,3})届全国人民代表大会(?:第([一二三四五六七八九十])次会议)?(?!第)");
    private static final Pattern AIMS = Pattern.compile("(?<![到至—-])" + YEAR
            + "年[^。，,\\n]{0,14}(?:总体要求|预期目标|奋斗目标|工作安排|主要任务|重点工作|工作思路|总体目标)");
    private static final Pattern CHARACTER = Pattern.compile("(?<![到至—-])" + YEAR + "年[,，]?是[^。]{4,60}年");
    private static final double REVIEW_PART = 0.12;
    private static final double REVIEWED_PART = 0.4;

    private static final Pattern CLAIMED = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d|年?远景)");

    private final PlanPeriods plans;
    private final Congresses congresses;

    YearFinder(PlanPeriods plans, Congresses congresses) {
        this.plans = plans;
        this.congresses = congresses;
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

    private Found ofReport(Reading reading, String date) {
        if (!date.isEmpty()) {
            return new Found(Integer.parseInt(date.substring(0, 4)), date, false);
        }
        Matcher congress = TO_CONGRESS.matcher(reading.head());
        if (congress.find()) {
            OptionalInt year = congresses.year(congress.group(1), congress.group(2) == null ? "一" : congress.group(2));
            if (year.isPresent()) {
                return new Found(year.getAsInt(), congress.group(), false);
            }
        }
        Map<Integer, Integer> votes = new HashMap<>();
        Map<Integer, String> proofs = new HashMap<>();
        vote(reading.text(), REVIEWED, 1, 3, votes, proofs);
        vote(reading.text(), FIRST_PART, 1, 2, votes, proofs);
        vote(reading.text(), PLANNED, 0, 3, votes, proofs);
        vote(reading.text(), AIMS, 0, 1, votes, proofs);
        int review = (int) (reading.text().length() * REVIEW_PART);
        vote(reading.text().substring(0, review), CHARACTER, 1, 1, votes, proofs);
        vote(reading.text().substring(review), CHARACTER, 0, 1, votes, proofs);
        Optional<Integer> best = votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return best.map(year -> new Found(year, proofs.get(year), false)).orElseGet(() -> byLastYear(reading));
    }

    private static void vote(String text, Pattern pattern, int later, int weight, Map<Integer, Integer> votes,
                             Map<Integer, String> proofs) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            OptionalInt year = ChineseDates.year(found.group(1));
            if (year.isPresent()) {
                votes.merge(year.getAsInt() + later, weight, Integer::sum);
                proofs.putIfAbsent(year.getAsInt() + later, found.group().strip());
            }
        }
    }

    /** The last year that the first part speaks of, targets aside, has been reviewed: the report is of the next one. */
    private static Found byLastYear(Reading reading) {
        Map<Integer, Integer> counts = new HashMap<>();
        String review = reading.text().substring(0, (int) (reading.text().length() * REVIEWED_PART));
        Matcher found = ChineseDates.YEAR.matcher(review);
        while (found.find()) {
            if (!isTarget(review, found.start())) {
                ChineseDates.year(found.group(1)).ifPresent(year -> counts.merge(year, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= 2).map(Map.Entry::getKey)
                .max(Integer::compare).map(year -> new Found(year + 1, year + "年", false)).orElse(Found.NONE);
    }

    /** 到2025年 at the start of a clause, and the end of a span. */
    private static boolean isTarget(String text, int year) {
        char before = year > 0 ? text.charAt(year - 1) : ' ';
        if (before == '至' || before == '—' || before == '-') {
            return true;
        }
        return before == '到' && (year < 2 || "，。；、,;\n“ ".indexOf(text.charAt(year - 2)) >= 0);
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
