package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Value;
import java.util.List;

/**
 * What one district says of a goal.
 *
 * @param facts the best first; empty where nothing was found, which does not mean that there is nothing
 */
public record Cell(List<Stated> facts) {

    /** How much the district says. */
    public enum State { STATED, QUALITATIVE, NOT_FOUND }

    public Cell {
        facts = List.copyOf(facts);
    }

    public State state() {
        if (facts.isEmpty()) {
            return State.NOT_FOUND;
        }
        return facts.get(0).fact().value() instanceof Value.Qualitative ? State.QUALITATIVE : State.STATED;
    }

    /** The best value as people write it, or "". */
    public String text() {
        return facts.isEmpty() ? "" : facts.get(0).text();
    }
}
