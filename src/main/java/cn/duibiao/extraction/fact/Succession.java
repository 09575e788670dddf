package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.List;

/** How a quantity follows on the one before it: what its words need of that one's name. */
final class Succession {

    private static final int LONGEST_RELATIVE = 7;
    private static final int LONGEST_EFFECT = 6;
    /** How many characters at the end of a name say what kind of thing it counts: 企业. */
    private static final int KIND = 2;

    private final Verbs verbs;
    private final Wordings words;
    private final Sides sides;
    private final WordPattern relative;
    private final WordPattern rate;

    Succession(Verbs verbs, Wordings words, Sides sides) {
        this.verbs = verbs;
        this.words = words;
        this.sides = sides;
        this.rate = words.pattern("{relative_rate}");
        this.relative = words.pattern("^(?:[^、,，]{0,2}{relative_amount}|{manner}?{relative_rate}|{capital_kind}?{capital_noun})$");
    }

    /** 新开工10万平方米,完工2万平方米: the next step of the same thing. */
    static boolean hasSameUnit(QuantityContext context, List<NamedQuantity> before) {
        return isNextClause(context, before)
                && last(before).context().quantity().baseUnit().equals(context.quantity().baseUnit());
    }

    /** 新增市级企业5家,区级企业3家: an item of a list whose commas are written so. */
    static boolean isNextItem(String name, QuantityContext context, List<NamedQuantity> before) {
        if (context.link() != Link.FIRST || name.length() <= KIND || !hasSameUnit(context, before)) {
            return false;
        }
        NamedQuantity last = last(before);
        boolean bare = last.context().right().isBlank() && context.right().isBlank() && context.left().strip().equals(name);
        return bare && last.context().quantity().unit().isPresent()
                && last.indicator().endsWith(name.substring(name.length() - KIND));
    }

    /** 受理行政复议案件356件,纠错率10.4%: a rate or amount of what the clause before is about. */
    boolean isRelative(String own, QuantityContext context, List<NamedQuantity> before) {
        boolean follows = context.link() == Link.LISTED && !before.isEmpty() || context.link() == Link.FIRST && isNextClause(context, before);
        if (own.length() > LONGEST_RELATIVE || !follows || !relative.isIn(own) || isOfWholeRegion(context)) {
            return false;
        }
        NamedQuantity last = last(before);
        return last.measure() == Measure.LEVEL && !last.indicator().endsWith(own) && !own.startsWith(last.indicator())
                && (rate.matches(own) || verbs.startingAt(own, 0).isEmpty()) && !last.context().quantity().baseUnit().equals("%");
    }

    /** 组建基金100亿元,全市基金规模311亿元: what is said of the whole region goes with nothing before. */
    boolean isOfWholeRegion(QuantityContext context) {
        return words.beginning(WordingRole.WHOLE_REGION, context.left().strip()).isPresent();
    }

    /** 举办讲座50场,惠及3000人次: whom the thing before reached. */
    boolean isEffect(String own, QuantityContext context, List<NamedQuantity> before) {
        return words.forms(WordingRole.EFFECT).contains(own) && isNextClause(context, before);
    }

    /** 举办讲座30场,参与学生900人; 改造小区6个,惠及居民900户: whom the thing before reached. */
    boolean isOfEvent(String own, QuantityContext context, List<NamedQuantity> before) {
        if (before.isEmpty()) {
            return false;
        }
        boolean benefit = words.beginning(WordingRole.BENEFIT, own).isPresent() && !last(before).indicator().endsWith(own);
        return own.length() <= LONGEST_EFFECT && words.beginning(WordingRole.EFFECT, own).isPresent()
                && isNextClause(context, before)
                && (benefit || words.forms(WordingRole.EVENT_UNIT).contains(last(before).context().quantity().baseUnit()));
    }

    /** 预算收入36亿元、支出172亿元: another measure of what was named before. */
    boolean isOtherSide(String own, QuantityContext context, List<NamedQuantity> before) {
        return isNextClause(context, before) && sides.isOtherThanIn(last(before).indicator(), own);
    }

    /** Whether a quantity stands in the same clause as the last one before it, or in the next. */
    static boolean isNextClause(QuantityContext context, List<NamedQuantity> before) {
        return !before.isEmpty() && context.clause().start() - last(before).context().clause().end() <= 1;
    }

    private static NamedQuantity last(List<NamedQuantity> before) {
        return before.get(before.size() - 1);
    }
}
