package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.extraction.theme.SentenceTheme;
import java.nio.file.Path;
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

    /**
     * A row as it is read back.
     *
     * @param section path of headings
     * @param text    the sentence, verbatim
     * @param second  id of another theme, or ""
     */
    public record Line(String docId, String section, String text, String theme, String second) {
    }

    private ThemesTable() {
    }

    /**
     * The rows of some documents in the order of the table.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<Line> read(Path folder, List<DocumentRow> documents) {
        return SCHEMA.read(folder, DocumentRow.ids(documents), cells -> new Line(cells.get("doc_id"), cells.get("section"), cells.get("evidence"),
                cells.get("theme"), cells.get("theme2")));
    }

    /** The rows of a document. */
    public static List<Row> rows(String docId, List<SentenceTheme> themes) {
        return themes.stream().map(theme -> new Row(docId, theme)).toList();
    }
}
