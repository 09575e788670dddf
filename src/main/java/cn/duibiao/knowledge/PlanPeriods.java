package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five-year plans and their years: {@code models/plan-periods.tsv}. Immutable. */
public final class PlanPeriods {

    private static final String FILE = "plan-periods.tsv";

    private static final String NUMERAL = "[一二三四五六七八九十]";
    private static final Pattern MENTION = Pattern.compile("[“\"](" + NUMERAL + "{1,3}五)[”\"]"
            + "|(?<!" + NUMERAL + ")(十" + NUMERAL + "?五)(?=时期|期间|规划|末|期末|以来)|(第" + NUMERAL + "{1,3}个五年)");

    private final List<Plan> plans;

    private PlanPeriods(List<Plan> plans) {
        this.plans = plans;
    }

    /**
     * A five-year plan.
     *
     * @param name     as texts call it: 十四五
     * @param fullName 第十四个五年
     */
    public record Plan(String name, String fullName, int first, int last) {
    }

    /** A plan that a text names; the span has its quotes. */
    public record Mention(Plan plan, Span span) {
    }

    /**
     * Reads the plans.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static PlanPeriods load(KnowledgeFiles files) {
        return new PlanPeriods(files.table(FILE, "plan", "full", "first", "last").stream().map(PlanPeriods::plan).toList());
    }

    private static Plan plan(Row row) {
        try {
            return new Plan(row.require("plan"), row.require("full"), Integer.parseInt(row.require("first")),
                    Integer.parseInt(row.require("last")));
        } catch (NumberFormatException e) {
            throw row.error("no year: " + e.getMessage());
        }
    }

    /** In the order of time. */
    public List<Plan> all() {
        return plans;
    }

    /** The plan with a short name such as 十四五, without quotes. */
    public Optional<Plan> named(String name) {
        return plans.stream().filter(plan -> plan.name().equals(name)).findFirst();
    }

    /** The plans that a text names as such: in quotes, in full, or as a period. */
    public List<Mention> mentions(String text) {
        if (text.indexOf('五') < 0) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            Optional<Plan> plan = name != null ? named(name) : inFull(matcher.group(3));
            plan.ifPresent(known -> mentions.add(new Mention(known, span)));
        }
        return mentions;
    }

    private Optional<Plan> inFull(String fullName) {
        return plans.stream().filter(plan -> plan.fullName().equals(fullName)).findFirst();
    }
}
