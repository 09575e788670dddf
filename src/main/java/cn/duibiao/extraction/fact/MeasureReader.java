package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NameCleaner.Cleaned;
import cn.duibiao.extraction.fact.NamedQuantity.Action;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a number says of its indicator: how much, how much more, since when. */
final class MeasureReader {

    private static final String POINTS = "个百分点";
    private static final String RATIO = "比例";

    private final Verbs verbs;
    private final WordPattern growthName;
    private final WordPattern growthBehind;
    private final WordPattern belowBefore;
    private final WordPattern fallBehind;
    /** 运量为上年4.4倍, 是2015年1.8倍. */
    private final WordPattern ofYearBefore;
    private final WordPattern stateName;
    private final WordPattern beyondTarget;
    private final WordPattern gap;

    MeasureReader(Verbs verbs, Wordings words) {
        this.verbs = verbs;
        this.growthName = words.pattern("{growth_noun}$");
        this.growthBehind = words.pattern("^{bound}?的?{growth_manner}*{growth_behind}(?!{reaching})");
        this.belowBefore = words.pattern("{below}[^,，、]{1,8}$");
        this.ofYearBefore = words.pattern("{multiple_of}(?:{year_before}|\\d{4}年)$");
        this.fallBehind = words.pattern("^{bound}?的?{growth_manner}*{fall_behind}(?!{reaching})");
        this.stateName = words.pattern("{rate_word}|{stock_word}|{stock_ending}$");
        this.gap = words.pattern("{than_level}[^,，、]{1,12}$");
        this.beyondTarget = words.pattern("{beyond}{aim_kind}?{aim_noun}{aim_noun}?$");
    }

    /** Level, growth or change, from the unit and the verb at the number. */
    Measure measure(QuantityContext context, Optional<Verb> verb, String name) {
        String unit = context.quantity().baseUnit();
        if (unit.equals(POINTS)) {
            return Measure.CHANGE;
        }
        boolean moves = verb.filter(v -> v.role() == Role.UP || v.role() == Role.DOWN).isPresent()
                || isBeyondTarget(context.left());
        boolean rate = unit.equals("%") || unit.equals("倍") || unit.equals("‰")
                || (unit.isEmpty() || unit.equals(RATIO)) && context.quantity().numeral() == Numeral.FRACTION;
        boolean multiple = unit.equals("倍")
                && (context.left().strip().endsWith("的") || ofYearBefore.isIn(context.left().strip()) || context.quantity().numeral() == Numeral.FRACTION);
        if (rate && (moves || multiple || isGrowthName(name) || growthBehind.isIn(context.right()))) {
            return Measure.GROWTH;
        }
        return moves && !rate ? Measure.CHANGE : Measure.LEVEL;
    }

    /** Whether the number is a fall. */
    boolean falls(QuantityContext context, Optional<Verb> verb) {
        boolean below = context.quantity().baseUnit().equals(POINTS) && belowBefore.isIn(context.left());
        return below || fallBehind.isIn(context.right()) || verb.filter(v -> v.role() == Role.DOWN).isPresent();
    }

    /** 出现8.5%和10.8%的大幅下降: what is said of change behind the last number of a list is said of all. */
    List<QuantityContext> sharingChange(List<QuantityContext> contexts) {
        List<QuantityContext> shared = new ArrayList<>(contexts);
        for (int i = shared.size() - 2; i >= 0; i--) {
            QuantityContext next = shared.get(i + 1);
            boolean listed = next.link() == QuantityContext.Link.LISTED && next.left().isBlank() && shared.get(i).right().isBlank();
            if (listed && isGrowthBehind(next.right())) {
                shared.set(i, shared.get(i).withRight(next.right()));
            }
        }
        return shared;
    }

    /** 增长0.96%(低于全市3.87%), 增加18%和47%: a rate without words of its own is of the same kind. */
    static Optional<Measure> sameAsOutside(QuantityContext context, Cleaned left, List<NamedQuantity> before) {
        boolean listed = context.link() == Link.LISTED && left.verb().isEmpty();
        if (context.link() != Link.BRACKETED && !listed || before.isEmpty() || !left.name().isEmpty()) {
            return Optional.empty();
        }
        NamedQuantity outside = before.get(before.size() - 1);
        return Optional.of(outside.measure()).filter(
                measure -> outside.context().quantity().baseUnit().equals(context.quantity().baseUnit()));
    }

    /** Whether something was done over a time, or is so at its end. */
    Action action(String name, Optional<Verb> verb) {
        boolean keeps = verbs.begins(name, Role.KEEP) || verbs.ends(name, Role.KEEP) || verbs.begins(name, Role.UP);
        if (verbs.begins(name, Role.HOLD) || verbs.ends(name, Role.HOLD) || verb.filter(v -> v.role() == Role.HOLD).isPresent()) {
            return Action.STATE;
        }
        if (stateName.isIn(name) || verb.filter(v -> v.role() == Role.REACH).isPresent() && !keeps) {
            return Action.STATE;
        }
        boolean done = keeps || verb.filter(v -> v.role() == Role.DROP).isPresent();
        return done ? Action.DONE : Action.UNCLEAR;
    }

    /** Whether the words behind a number say that it is a rate of change: 8%的增速. */
    boolean isGrowthBehind(String right) {
        return growthBehind.isIn(right);
    }

    /** Whether a number says by how much a target has been passed: 投资7300亿元、超年度计划目标13.9%. */
    boolean isBeyondTarget(String left) {
        return beyondTarget.isIn(left.stripTrailing());
    }

    /** Whether a number says how far something lies above or below something else: 增长20%,高于全省8个百分点. */
    boolean isGap(String left, String unit) {
        return unit.equals(POINTS) && gap.isIn(left.stripTrailing());
    }

    /** Whether a name is that of a rate of change (收入增幅). */
    boolean isGrowthName(String name) {
        return growthName.isIn(name);
    }

    /** Whether a name is that of a share, a total or a mean. */
    boolean isStateName(String name) {
        return stateName.isIn(name);
    }
}
