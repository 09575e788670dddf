package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;

/** Reads how a number bounds its quantity, from the words next to it. */
final class Comparison {

    private final Comparators comparators;
    private final WordPattern share;
    private final WordPattern breakthrough;
    /** 至少引进1个项目: the comparator stands before the verb. */
    private final WordPattern atLeast;

    Comparison(Comparators comparators, Wordings words) {
        this.comparators = comparators;
        this.breakthrough = words.pattern("^[^,，、;；。]{0,12}{breakthrough}");
        this.atLeast = words.pattern("{at_least}[\\u4e00-\\u9fff]{2,10}$");
        this.share = words.pattern("(?:{taking}(?=[^,，、;；]{0,16}$)|(?<={exceeding}){whole_region}$)");
    }

    Op op(Quantity quantity, String left, String right) {
        if (quantity.op() != Op.EQUAL) {
            return quantity.op();
        }
        Optional<Op> behind = comparators.startingAt(right, 0).map(Comparison::op);
        int end = left.endsWith("“") ? left.length() - 1 : left.length();
        Optional<Op> before = comparators.endingAt(left, end).map(Comparison::op)
                .filter(op -> op != Op.EQUAL && !(op == Op.MORE_THAN && breakthrough.isIn(right)));
        return behind.or(() -> before).or(() -> beforeShare(left)).or(() -> behindName(right))
                .orElse(atLeast.isIn(left) ? Op.AT_LEAST : Op.EQUAL);
    }

    /** 约占全市三分之一: the comparator stands before the verb. */
    private Optional<Op> beforeShare(String left) {
        return share.matcher(left).results().flatMap(taking -> comparators.endingAt(left, taking.start()).stream()).findFirst()
                .map(Comparison::op);
    }

    private static Op op(Comparators.Phrase phrase) {
        return Op.ofCode(phrase.op());
    }

    /** 8个左右 is read above; here 完成100户房屋改造以上. */
    private Optional<Op> behindName(String right) {
        return comparators.closing(right.strip()).map(Comparison::op);
    }
}
