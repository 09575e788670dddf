package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.knowledge.Comparators;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a number bounds its quantity, from the words next to it. */
final class Comparison {

    private static final Pattern SHARE = Pattern.compile("[约近超过逾]占[^,，、;；]{0,16}$");
    private static final String WITHIN = "控制在";

    private final Comparators comparators;

    Comparison(Comparators comparators) {
        this.comparators = comparators;
    }

    Op op(Quantity quantity, String left, String right) {
        if (quantity.op() != Op.EQUAL) {
            return quantity.op();
        }
        Optional<Op> behind = comparators.startingAt(right, 0).map(phrase -> Op.ofCode(phrase.op()));
        Optional<Op> before = comparators.endingAt(left, left.length())
                .filter(phrase -> !phrase.text().equals(WITHIN)).map(phrase -> Op.ofCode(phrase.op()));
        return behind.or(() -> before).or(() -> beforeShare(left)).or(() -> behindName(right)).orElse(Op.EQUAL);
    }

    /** 约占全市三分之一: the comparator stands before the verb. */
    private Optional<Op> beforeShare(String left) {
        Matcher matcher = SHARE.matcher(left);
        return matcher.find() ? comparators.endingAt(left, matcher.start() + matcher.group().indexOf('占')).map(phrase -> Op.ofCode(phrase.op())) : Optional.empty();
    }

    /** 8个左右 is read above; here 完成100户房屋改造以上. */
    private Optional<Op> behindName(String right) {
        String words = right.strip();
        return words.endsWith("以上") ? Optional.of(Op.AT_LEAST) : words.endsWith("以内") ? Optional.of(Op.AT_MOST) : Optional.empty();
    }
}
