package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import cn.duibiao.document.GlossaryEntry;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.entity.Entity;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.TableCell;
import cn.duibiao.index.IndexWords;
import cn.duibiao.index.PassageIndex;
import cn.duibiao.priorities.TermCounter;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.EntitiesTable;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.GlossaryTable;
import cn.duibiao.tables.IndicatorTablesTable;
import cn.duibiao.tables.OffsetsTable;
import cn.duibiao.tables.ResultsFolder;
import cn.duibiao.tables.TableWriter;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables, index and extracted texts document by document. Used by one thread. */
final class ResultsWriter implements Closeable {

    private final ResultsFolder folder;
    private final TableWriter<DocumentRow> documents;
    private final TableWriter<Fact> facts;
    private final TableWriter<OffsetsTable.Row> offsets;
    private final TableWriter<TableCell> tables;
    private final TableWriter<EntitiesTable.Row> entities;
    private final TableWriter<ThemesTable.Row> themes;
    private final TableWriter<TermsTable.Row> terms;
    private final TableWriter<GlossaryTable.Row> glossary;
    private final TableWriter<ErrorsTable.Row> errors;
    private final TermCounter counter;
    private final PassageIndex index;
    private final PreviousRun previous;

    private final List<DocumentRow> documentRows = new ArrayList<>();
    private final List<ErrorsTable.Row> errorRows = new ArrayList<>();

    ResultsWriter(Path path, TermCounter counter, IndexWords words, PreviousRun previous) throws IOException {
        this.counter = counter;
        this.previous = previous;
        folder = new ResultsFolder(path);
        documents = DocumentsTable.SCHEMA.writer(path);
        facts = FactsTable.SCHEMA.writer(path);
        offsets = OffsetsTable.SCHEMA.writer(path);
        tables = IndicatorTablesTable.SCHEMA.writer(path);
        entities = EntitiesTable.SCHEMA.writer(path);
        themes = ThemesTable.SCHEMA.writer(path);
        terms = TermsTable.SCHEMA.writer(path);
        glossary = GlossaryTable.SCHEMA.writer(path);
        errors = ErrorsTable.SCHEMA.writer(path);
        previous.takeIndex(folder);
        index = PassageIndex.open(folder.index(), words);
    }

    /**
     * Writes what a document says.
     *
     * @return why it could not be indexed; its tables are written all the same
     * @throws IOException where the folder cannot be written
     */
    Optional<Failure> write(Extraction extraction) throws IOException {
        Document document = extraction.segmented().document();
        DocumentRow row = DocumentRow.of(document, extraction.facts().size());
        documentRows.add(row);
        documents.write(row);
        long start = factBytes();
        for (Fact fact : extraction.facts()) {
            facts.write(fact);
        }
        writeOffsets(document.id(), start);
        for (TableCell cell : extraction.cells()) {
            tables.write(cell);
        }
        for (Entity entity : extraction.entities()) {
            entities.write(new EntitiesTable.Row(document.id(), entity));
        }
        for (ThemesTable.Row theme : ThemesTable.rows(document.id(), extraction.themes())) {
            themes.write(theme);
        }
        for (TermsTable.Row chapter : counter.of(extraction.segmented())) {
            terms.write(chapter);
        }
        for (GlossaryEntry entry : document.glossary()) {
            glossary.write(new GlossaryTable.Row(document.id(), entry));
        }
        keepText(document.source());
        try {
            index.add(extraction);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Failure.unexpected(document.source().path(), Stage.INDEX, e));
        }
    }

    private void writeOffsets(String docId, long start) throws IOException {
        offsets.write(OffsetsTable.row(folder.path(), docId, start, factBytes()));
    }

    private long factBytes() throws IOException {
        facts.flush();
        return Files.size(folder.path().resolve(FactsTable.SCHEMA.file()));
    }

    void write(ErrorsTable.Row error) throws IOException {
        errorRows.add(error);
        errors.write(error);
    }

    /** Takes over what the previous run wrote of a document. */
    void keep(DocumentRow document) throws IOException {
        String id = document.docId();
        documentRows.add(document);
        documents.copy(previous.rows(DocumentsTable.SCHEMA, id));
        long start = factBytes();
        facts.copy(previous.rows(FactsTable.SCHEMA, id));
        writeOffsets(id, start);
        tables.copy(previous.rows(IndicatorTablesTable.SCHEMA, id));
        entities.copy(previous.rows(EntitiesTable.SCHEMA, id));
        themes.copy(previous.rows(ThemesTable.SCHEMA, id));
        terms.copy(previous.rows(TermsTable.SCHEMA, id));
        glossary.copy(previous.rows(GlossaryTable.SCHEMA, id));
        previous.takeText(document.sourceFile(), folder);
        index.keep(id);
    }

    /** The documents written so far, in their order. */
    List<DocumentRow> documents() {
        return documentRows;
    }

    /** What could not be used so far. */
    List<ErrorsTable.Row> errors() {
        return errorRows;
    }

    private void keepText(SourceFile source) throws IOException {
        if (source.extracted()) {
            Path file = folder.text(source.path());
            Files.createDirectories(file.getParent());
            Files.write(file, source.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable part : List.of(documents, facts, offsets, tables, entities, themes, terms, glossary, errors, index)) {
            part.close();
        }
    }
}
