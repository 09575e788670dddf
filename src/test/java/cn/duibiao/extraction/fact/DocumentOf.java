package cn.duibiao.extraction.fact;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.document.Table;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Small documents for the tests of facts. */
final class DocumentOf {

    private DocumentOf() {
    }

    /** A document of one section with the given sentences, each a paragraph. */
    static SegmentedDocument sentences(Knowledge knowledge, DocumentKind kind, int year, String heading, String... sentences) {
        return document(knowledge, kind, year, heading, List.of(), sentences);
    }

    /** The same document as one of another region. */
    static SegmentedDocument inRegion(Knowledge knowledge, String region, SegmentedDocument segmented) {
        Document document = segmented.document();
        Metadata metadata = new Metadata("", knowledge.regions().named(region), document.metadata().kind(), document.metadata().year(),
                "", "", document.metadata().proof());
        return new SegmentedDocument(new Document("a", metadata, document.source(), document.sections(), document.sentences(),
                document.tables(), List.of(), List.of()), List.of());
    }

    /** The same document with its sentences in one paragraph. */
    static SegmentedDocument inOneParagraph(SegmentedDocument segmented) {
        Document document = segmented.document();
        List<Sentence> sentences = document.sentences().stream().map(sentence -> new Sentence(sentence.ordinal(),
                sentence.role() == Sentence.Role.BODY ? 1 : 0, sentence.section(), sentence.role(), sentence.text())).toList();
        return new SegmentedDocument(new Document("a", document.metadata(), document.source(), document.sections(), sentences,
                document.tables(), List.of(), List.of()), List.of());
    }

    static SegmentedDocument table(Knowledge knowledge, int year, Table table) {
        return document(knowledge, DocumentKind.PLAN_OUTLINE, year, "发展目标", List.of(table));
    }

    static Table table(List<String> header, List<List<String>> rows) {
        String source = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        List<List<MappedText>> cells = new ArrayList<>();
        int start = 0;
        for (List<String> row : rows) {
            List<MappedText> texts = new ArrayList<>();
            for (String cell : row) {
                texts.add(MappedText.of(source, start, start + cell.length()));
                start += cell.length() + 1;
            }
            cells.add(texts);
        }
        return new Table(0, Section.root().child("发展目标"), "主要指标", header, cells);
    }

    /** A report of one sentence a section: heading, sentence, heading, sentence, … */
    static SegmentedDocument sections(Knowledge knowledge, int year, String... headingsAndSentences) {
        String source = String.join("", headingsAndSentences);
        List<Section> sections = new ArrayList<>(List.of(Section.root()));
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : headingsAndSentences) {
            boolean heading = sentences.size() % 2 == 0;
            if (heading) {
                sections.add(Section.root().child(text));
            }
            sentences.add(new Sentence(sentences.size(), sentences.size(), sections.get(sections.size() - 1),
                    heading ? Sentence.Role.HEADING : Sentence.Role.BODY, MappedText.of(source, start, start + text.length())));
            start += text.length();
        }
        return segmented(knowledge, DocumentKind.WORK_REPORT, year, source, sections, sentences, List.of());
    }

    private static SegmentedDocument document(Knowledge knowledge, DocumentKind kind, int year, String heading,
                                              List<Table> tables, String... texts) {
        Section section = Section.root().child(heading);
        String source = heading + String.join("", texts);
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(0, 0, section, Sentence.Role.HEADING, MappedText.of(source, 0, heading.length())));
        int start = heading.length();
        for (String text : Arrays.asList(texts)) {
            sentences.add(new Sentence(sentences.size(), sentences.size(), section, Sentence.Role.BODY,
                    MappedText.of(source, start, start + text.length())));
            start += text.length();
        }
        return segmented(knowledge, kind, year, source, List.of(Section.root(), section), sentences, tables);
    }

    private static SegmentedDocument segmented(Knowledge knowledge, DocumentKind kind, int year, String source,
                                               List<Section> sections, List<Sentence> sentences, List<Table> tables) {
        Metadata metadata = new Metadata("", knowledge.regions().named("松江区"), kind, year, "", "",
                new Metadata.Proof("", "", ""));
        SourceFile file = new SourceFile("a.txt", "text", "UTF-8", false, source, false, "", List.of());
        return new SegmentedDocument(new Document("a", metadata, file, sections, sentences, tables,
                List.of(), List.of()), List.of());
    }
}
