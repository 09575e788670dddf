package cn.duibiao.export;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.TableCell;
import cn.duibiao.tables.ThemesTable;
import java.util.List;

/**
 * What documents say, for looking up findings in them.
 *
 * @param sentences in the order of the documents
 * @param cells     of their indicator tables
 * @param facts     of the compared documents; the evidence of some is a row of another table
 */
public record Sources(List<ThemesTable.Line> sentences, List<TableCell> cells, List<Fact> facts) {

    public Sources {
        sentences = List.copyOf(sentences);
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }
}
