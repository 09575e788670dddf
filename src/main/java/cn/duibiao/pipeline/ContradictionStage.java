package cn.duibiao.pipeline;

import cn.duibiao.check.Contradiction;
import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.check.ContradictionRows;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.tables.ContradictionsTable;
import cn.duibiao.tables.DocumentRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The last stage of a run: looks over all documents for numbers that disagree. */
public final class ContradictionStage {

    private final ContradictionFinder finder;

    public ContradictionStage(ContradictionFinder finder) {
        this.finder = finder;
    }

    /** Writes contradictions.csv into a folder; differences of scope are none. */
    void write(Path folder, List<DocumentRow> documents, List<Fact> facts) throws IOException {
        List<Contradiction> found = finder.find(documents, facts);
        ContradictionsTable.SCHEMA.write(folder, found.stream()
                .filter(contradiction -> contradiction.kind() != Contradiction.Kind.DIFFERENT_SCOPE)
                .map(ContradictionRows::of).toList());
    }
}
