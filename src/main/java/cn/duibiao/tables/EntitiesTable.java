package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.entity.Entity;
import java.util.List;

/** entities.csv: the named entities of each document. */
public final class EntitiesTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("entities.csv", List.of(
            column("doc_id", Row::docId),
            column("text", row -> row.entity().text()),
            column("type", row -> row.entity().type().name()),
            column("count", row -> row.entity().count())));

    /** A row of entities.csv. */
    public record Row(String docId, Entity entity) {
    }

    private EntitiesTable() {
    }
}
