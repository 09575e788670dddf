package cn.duibiao.check;

import cn.duibiao.tables.ContradictionsTable;

/** Contradictions as rows of contradictions.csv. */
public final class ContradictionRows {

    private ContradictionRows() {
    }

    /** A row; its note is the code of the reason and the difference: later_figure 1.2%. */
    public static ContradictionsTable.Row of(Contradiction contradiction) {
        return new ContradictionsTable.Row(contradiction.first(), contradiction.second(), contradiction.kind().code(),
                (contradiction.reason().code() + " " + contradiction.difference()).strip());
    }
}
