package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.document.GlossaryEntry;
import java.util.List;

/** glossary.csv: policy terms that the documents themselves define. */
public final class GlossaryTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("glossary.csv", List.of(
            column("doc_id", Row::docId),
            column("term", row -> row.entry().term()),
            column("definition", row -> row.entry().definition())));

    /** A row of glossary.csv. */
    public record Row(String docId, GlossaryEntry entry) {
    }

    private GlossaryTable() {
    }
}
