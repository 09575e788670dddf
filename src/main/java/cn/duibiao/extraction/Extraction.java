package cn.duibiao.extraction;

import cn.duibiao.extraction.entity.Entity;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.TableCell;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.segmentation.SegmentedDocument;
import java.util.List;

/**
 * All that was read out of a document.
 *
 * @param facts     from sentences and tables, in document order
 * @param cells     the indicator tables cell by cell, for tables.csv
 * @param entities  the unique ones, in order of first appearance
 * @param themes    one for each sentence, in the document's order
 */
public record Extraction(SegmentedDocument segmented, List<Fact> facts, List<TableCell> cells, List<Entity> entities,
                         List<SentenceTheme> themes) {

    public Extraction {
        facts = List.copyOf(facts);
        cells = List.copyOf(cells);
        entities = List.copyOf(entities);
        themes = List.copyOf(themes);
    }
}
