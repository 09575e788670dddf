package cn.duibiao.check;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import java.util.Optional;

/** A cell of a table with several numbers for the several things that its row names: 上市、挂牌企业数, 70/500. */
final class CompoundCell {

    private static final String NAMES = "、";
    private static final String NUMBERS = "/";
    private static final String NOTE_BEGINS = "[（(]";

    private CompoundCell() {
    }

    /** The first of the things with its number; empty for any other fact. */
    static Optional<Fact> firstPart(Fact fact) {
        if (!(fact.value() instanceof Value.Ratio ratio) || !fact.valueText().contains(NUMBERS)
                || !fact.indicator().contains(NAMES)) {
            return Optional.empty();
        }
        String name = fact.indicator().split(NOTE_BEGINS)[0];
        String first = name.substring(0, name.indexOf(NAMES));
        String last = name.substring(name.lastIndexOf(NAMES) + 1);
        String shared = last.length() > first.length() ? last.substring(first.length()) : "";
        return Optional.of(new Fact(fact.id(), fact.docId(), fact.district(), fact.section(), first + shared,
                fact.canonical(), fact.theme(), fact.measure(), new Value.Single(ratio.parts().get(0)), fact.unit(),
                Op.EQUAL, fact.status(), fact.period(), fact.region(), fact.binding(), fact.strength(),
                fact.confidence(), fact.valueText(), 0, fact.evidence(), fact.place()));
    }
}
