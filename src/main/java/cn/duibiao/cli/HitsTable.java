package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.util.List;
import java.util.stream.IntStream;

/** Passages that were found, as a table. The names of the columns are those of the other tables. */
final class HitsTable {

    /** A passage and its place among those found, from 1. */
    record Ranked(int rank, Hit hit) {
    }

    static final TableSchema<Ranked> SCHEMA = new TableSchema<>("hits.csv", List.of(
            new Column<>("rank", Ranked::rank),
            new Column<>("passage_id", row -> row.hit().id()),
            new Column<>("doc_id", row -> row.hit().docId()),
            new Column<>("district", row -> row.hit().district()),
            new Column<>("kind", row -> row.hit().kind().code()),
            new Column<>("year", row -> row.hit().year() == 0 ? "" : row.hit().year()),
            new Column<>("title", row -> row.hit().title()),
            new Column<>("section", row -> row.hit().section()),
            new Column<>("theme", row -> row.hit().themes()),
            new Column<>("status", row -> row.hit().statuses()),
            new Column<>("text", row -> row.hit().text()),
            new Column<>("source_file", row -> row.hit().sourceFile()),
            new Column<>("source_start", row -> row.hit().start()),
            new Column<>("source_end", row -> row.hit().end()),
            new Column<>("score", row -> row.hit().score())));

    private HitsTable() {
    }

    static List<Ranked> rows(List<Hit> hits) {
        return IntStream.range(0, hits.size()).mapToObj(i -> new Ranked(i + 1, hits.get(i))).toList();
    }
}
