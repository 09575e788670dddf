package cn.duibiao.export;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of a document as a page shows it, with the row of each fact. */
final class SourceTable {

    private static final String CELLS = " \\| ";

    private final String title;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> facts = new LinkedHashMap<>();

    /**
     * @param header of the columns before the values; empty for a table without a header
     */
    SourceTable(String title, List<String> header) {
        this.title = title;
        this.header = new ArrayList<>(header);
    }

    /** Adds a value of an indicator table; its row begins with the indicator and its unit. */
    void add(TableCell cell) {
        if (!header.contains(cell.column())) {
            header.add(cell.column());
        }
        List<String> row = row(String.valueOf(cell.row()), List.of(cell.indicator(), cell.unit()), cell.factId());
        int column = header.indexOf(cell.column());
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, cell.valueText());
    }

    /** Adds the row of another table, which is the evidence of a fact. */
    void add(Fact fact) {
        row(fact.evidence(), List.of(fact.evidence().split(CELLS)), fact.id());
    }

    /** The row of this key, which begins with these cells. */
    private List<String> row(String key, List<String> cells, String fact) {
        int place = places.computeIfAbsent(key, any -> rows.size());
        if (place == rows.size()) {
            rows.add(new ArrayList<>(cells));
        }
        if (!fact.isEmpty()) {
            facts.put(fact, place);
        }
        return rows.get(place);
    }

    Map<String, Object> data() {
        return Json.object("title", title, "header", header, "rows", rows, "facts", facts);
    }
}
