package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.List;
import java.util.Optional;

/** The five-year plans and their years: {@code models/plan-periods.tsv}. Immutable. */
public final class PlanPeriods {

    private static final String FILE = "plan-periods.tsv";

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
}
