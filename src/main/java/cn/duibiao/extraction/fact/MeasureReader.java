package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NameCleaner.Cleaned;
import cn.duibiao.extraction.fact.NamedQuantity.Action;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a number says of its indicator: how much, how much more, since when. */
final class MeasureReader {

    private static final Pattern GROWTH_NAME = Pattern.compile("(?:增长率|增速|增幅|增长|升幅|降幅|下降率|削减率|降低率)$");
    private static final Pattern GROWTH_BEHIND = Pattern.compile("^(?:以上|左右)?的?(?:年均|大幅|正|负|同比|较快|较大)*(?:增速|增幅|增长|速度增长|降幅|下降)(?!到|至|为)");
    private static final Pattern FALL_BEHIND = Pattern.compile("^(?:以上|左右)?的?(?:年均|大幅|同比)*(?:负增长|降幅|下降)(?!到|至|为)");
    private static final Pattern STATE_NAME = Pattern.compile("率|比重|比例|占比|总数|总量|人均|平均|寿命|浓度|总里程|总长|拥有量|保有量|人数$|强度|覆盖|密度|总值");

    private static final Pattern BEYOND_TARGET = Pattern.compile("超(?:过|出)?(?:年度|全年|省定|市定|年初|预期|既定|时序)?(?:计划|目标|任务|进度)(?:目标|任务)?$");

    private final Verbs verbs;

    MeasureReader(Verbs verbs) {
        this.verbs = verbs;
    }

    /** Level, growth or change, from the unit and the verb at the number. */
    static Measure measure(QuantityContext context, Optional<Verb> verb, String name) {
        String unit = context.quantity().baseUnit();
        if (unit.equals("个百分点")) {
            return Measure.CHANGE;
        }
        boolean moves = verb.filter(v -> v.role() == Role.UP || v.role() == Role.DOWN).isPresent() || isBeyondTarget(context.left());
        boolean rate = unit.equals("%") || unit.equals("倍") || unit.equals("‰");
        boolean multiple = unit.equals("倍") && (context.left().strip().endsWith("的") || context.quantity().numeral() == Numeral.FRACTION);
        if (rate && (moves || multiple || GROWTH_NAME.matcher(name).find() || GROWTH_BEHIND.matcher(context.right()).find())) {
            return Measure.GROWTH;
        }
        return moves && !rate ? Measure.CHANGE : Measure.LEVEL;
    }

    /** Whether the number is a fall. */
    static boolean falls(QuantityContext context, Optional<Verb> verb) {
        return FALL_BEHIND.matcher(context.right()).find() || verb.filter(v -> v.role() == Role.DOWN).isPresent();
    }

    /** 增长0.96%(低于全市3.87%), 增加18%和47%: a rate without words of its own is of the same kind. */
    static Optional<Measure> sameAsOutside(QuantityContext context, Cleaned left, List<NamedQuantity> before) {
        boolean listed = context.link() == Link.LISTED && context.left().isBlank();
        if (context.link() != Link.BRACKETED && !listed || before.isEmpty() || !left.name().isEmpty()) {
            return Optional.empty();
        }
        NamedQuantity outside = before.get(before.size() - 1);
        return Optional.of(outside.measure()).filter(
                measure -> outside.context().quantity().baseUnit().equals(context.quantity().baseUnit()));
    }

    /** Whether something was done over a time, or is so at its end. */
    Action action(String name, Optional<Verb> verb) {
        boolean keeps = verbs.begins(name, Role.KEEP) || verbs.ends(name, Role.KEEP);
        if (verbs.begins(name, Role.HOLD) || verbs.ends(name, Role.HOLD) || verb.filter(v -> v.role() == Role.HOLD).isPresent()) {
            return Action.STATE;
        }
        if (STATE_NAME.matcher(name).find() || verb.filter(v -> v.role() == Role.REACH).isPresent() && !keeps) {
            return Action.STATE;
        }
        boolean done = keeps || verb.filter(v -> v.role() == Role.DROP).isPresent();
        return done ? Action.DONE : Action.UNCLEAR;
    }

    /** Whether the words behind a number say that it is a rate of change: 8%的增速. */
    static boolean isGrowthBehind(String right) {
        return GROWTH_BEHIND.matcher(right).find();
    }

    /** Whether a number says by how much a target has been passed: 投资7300亿元、超年度计划目标13.9%. */
    static boolean isBeyondTarget(String left) {
        return BEYOND_TARGET.matcher(left.stripTrailing()).find();
    }

    /** Whether a name is that of a share, a total or a mean. */
    static boolean isStateName(String name) {
        return STATE_NAME.matcher(name).find();
    }
}
