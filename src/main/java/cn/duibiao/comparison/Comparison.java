package cn.duibiao.comparison;

import cn.duibiao.knowledge.Region;
import cn.duibiao.tables.DocumentRow;
import java.util.List;

/**
 * Districts side by side.
 *
 * @param documents of these districts
 * @param rows      targets first, then achievements, then estimates
 */
public record Comparison(List<Region> districts, List<DocumentRow> documents, List<GoalRow> rows) {

    public Comparison {
        districts = List.copyOf(districts);
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
    }
}
