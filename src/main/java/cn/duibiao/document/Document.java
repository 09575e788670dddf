package cn.duibiao.document;

import cn.duibiao.reading.SourceFile;
import java.util.List;

/**
 * A structured document.
 *
 * @param id        stable and readable, e.g. songjiang-2021-work-report; unique within a run
 * @param metadata  what it is, with proof
 * @param source    the file it stands in
 * @param sections  all of its sections in reading order, the root first
 * @param sentences all of its sentences in reading order, headings and footnotes among them
 * @param tables    in reading order
 * @param glossary  terms that the document itself defines
 * @param warnings  what is doubtful about it
 */
public record Document(String id, Metadata metadata, SourceFile source, List<Section> sections,
                       List<Sentence> sentences, List<Table> tables, List<GlossaryEntry> glossary,
                       List<Warning> warnings) {

    public Document {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        glossary = List.copyOf(glossary);
        warnings = List.copyOf(warnings);
    }

    public Document withId(String newId) {
        return new Document(newId, metadata, source, sections, sentences, tables, glossary, warnings);
    }
}
