package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one district says of a goal.
 *
 * @param facts the best first; empty where nothing was found, which does not mean that there is nothing
 * @param text  the best value as people write it, with comparator and unit: ≥1500亿元; "" where nothing was found
 */
public record Cell(List<Fact> facts, String text) {

    /** How much the district says. */
    public enum State {
        STATED,
        /** Without a number. */
        QUALITATIVE,
        /** The district does what a higher level will set: 完成市下达目标. */
        LEFT_TO_HIGHER_LEVEL,
        NOT_FOUND
    }

    /** 市下达指标, 上级核定任务. */
    private static final Pattern HIGHER_LEVEL = Pattern.compile("下达|分解|核定|市级?(?:要求|目标|任务|指标)|上级");

    public Cell {
        facts = List.copyOf(facts);
    }

    public State state() {
        if (facts.isEmpty()) {
            return State.NOT_FOUND;
        }
        if (!(facts.get(0).value() instanceof Value.Qualitative)) {
            return State.STATED;
        }
        return HIGHER_LEVEL.matcher(facts.get(0).valueText()).find() ? State.LEFT_TO_HIGHER_LEVEL : State.QUALITATIVE;
    }
}
