package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.theme.SentenceTheme;
import java.util.List;

/** themes.csv: the theme of each sentence of a document, headings among them. */
public final class ThemesTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("themes.csv", List.of(
            column("doc_id", Row::docId),
            column("section", row -> row.theme().sentence().section().path()),
            column("evidence", row -> row.theme().sentence().text().verbatim()),
            column("theme", row -> row.theme().theme()),
            column("theme2", row -> row.theme().second())));

    /** A row of themes.csv. */
    public record Row(String docId, SentenceTheme theme) {
    }

    private ThemesTable() {
    }

    /** The rows of a document. */
    public static List<Row> rows(String docId, List<SentenceTheme> themes) {
        return themes.stream().map(theme -> new Row(docId, theme)).toList();
    }
}
