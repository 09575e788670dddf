package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.util.ArrayList;
import java.util.List;

/** Passages as a table. The names of the columns are those of the other tables. */
final class HitsTable {

    /** Passages as they stand in a document. */
    static final TableSchema<Hit> PASSAGES = new TableSchema<>("passages.csv", List.of(
            new Column<>("passage_id", Hit::id),
            new Column<>("doc_id", Hit::docId),
            new Column<>("district", Hit::district),
            new Column<>("kind", hit -> hit.kind().code()),
            new Column<>("year", hit -> hit.year() == 0 ? "" : hit.year()),
            new Column<>("title", Hit::title),
            new Column<>("section", Hit::section),
            new Column<>("theme", Hit::themes),
            new Column<>("status", Hit::statuses),
            new Column<>("text", Hit::text),
            new Column<>("source_file", Hit::sourceFile),
            new Column<>("source_start", Hit::start),
            new Column<>("source_end", Hit::end)));

    /**
     * A passage that was found.
     *
     * @param rank   from 1
     * @param before texts of the passages before it
     * @param after  texts of the passages behind it
     */
    record Ranked(int rank, Hit hit, List<String> before, List<String> after) {
    }

    private HitsTable() {
    }

    /** Passages that were found; with the text around them where that is wanted. */
    static TableSchema<Ranked> ranked(boolean withContext) {
        List<Column<Ranked>> columns = new ArrayList<>();
        columns.add(new Column<>("rank", Ranked::rank));
        PASSAGES.columns().forEach(column -> columns.add(new Column<>(column.name(), row -> column.cell().apply(row.hit()))));
        columns.add(new Column<>("score", row -> row.hit().score()));
        if (withContext) {
            columns.add(new Column<>("before", Ranked::before));
            columns.add(new Column<>("after", Ranked::after));
        }
        return new TableSchema<>("hits.csv", columns);
    }
}
