package cn.duibiao.tables;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Warning;
import cn.duibiao.text.MappedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of documents.csv.
 *
 * @param year      0 unknown
 * @param chars     UTF-16 units of its sentences and table cells
 * @param sections  headings, the root not counted
 * @param facts     how many of facts.csv are its own
 * @param warnings  codes of {@link Warning}
 */
public record DocumentRow(String docId, String district, String regionPath, DocumentKind kind, int year, String title,
                          String date, String sourceFile, int chars, int sections, int sentences, int facts,
                          List<String> warnings, String speaker, Metadata.Proof proof) {

    public DocumentRow {
        warnings = List.copyOf(warnings);
    }

    public static DocumentRow of(Document document, int facts) {
        Metadata metadata = document.metadata();
        return new DocumentRow(document.id(), metadata.district(), metadata.regionPath(), metadata.kind(),
                metadata.year(), metadata.title(), metadata.date(), document.source().path(), chars(document),
                (int) document.sections().stream().filter(section -> section.level() > 0).count(),
                document.sentences().size(), facts, document.warnings().stream().map(Warning::code).toList(),
                metadata.speaker(), metadata.proof());
    }

    static Set<String> ids(List<DocumentRow> documents) {
        return documents.stream().map(DocumentRow::docId).collect(Collectors.toSet());
    }

    private static int chars(Document document) {
        int sentences = document.sentences().stream().mapToInt(sentence -> sentence.text().length()).sum();
        int cells = document.tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream)
                .mapToInt(MappedText::length).sum();
        return sentences + cells;
    }
}
