package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import java.nio.file.Path;
import java.util.List;

/** documents.csv: what each document is, and the passages that prove it. */
public final class DocumentsTable {

    private static final String LIST_SEPARATOR = ";";

    public static final TableSchema<DocumentRow> SCHEMA = new TableSchema<>("documents.csv", List.of(
            column("doc_id", DocumentRow::docId),
            column("district", DocumentRow::district),
            column("region_path", DocumentRow::regionPath),
            column("kind", row -> row.kind().code()),
            column("year", row -> row.year() == 0 ? "" : row.year()),
            column("title", DocumentRow::title),
            column("date", DocumentRow::date),
            column("source_file", DocumentRow::sourceFile),
            column("chars", DocumentRow::chars),
            column("sections", DocumentRow::sections),
            column("sentences", DocumentRow::sentences),
            column("facts", DocumentRow::facts),
            column("warnings", row -> String.join(LIST_SEPARATOR, row.warnings())),
            column("speaker", DocumentRow::speaker),
            column("region_proof", row -> row.proof().region()),
            column("kind_proof", row -> row.proof().kind()),
            column("year_proof", row -> row.proof().year())));

    private DocumentsTable() {
    }

    /**
     * The rows in the order of the table.
     *
     * @throws TableException where the table is missing or damaged
     */
    public static List<DocumentRow> read(Path folder) {
        return SCHEMA.read(folder, cells -> new DocumentRow(cells.get("doc_id"), cells.get("district"),
                cells.get("region_path"), DocumentKind.ofCode(cells.get("kind")),
                cells.get("year").isEmpty() ? 0 : cells.number("year"), cells.get("title"), cells.get("date"),
                cells.get("source_file"), cells.number("chars"), cells.number("sections"), cells.number("sentences"),
                cells.number("facts"), list(cells.get("warnings")), cells.get("speaker"),
                new Metadata.Proof(cells.get("region_proof"), cells.get("kind_proof"), cells.get("year_proof"))));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(LIST_SEPARATOR));
    }
}
