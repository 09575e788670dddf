package cn.duibiao.extraction.entity;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.MappedText;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences of a report of 松江, and what finds entities in them. */
final class EntityTexts {

    private static final KnowledgeFiles FILES = KnowledgeFiles.packaged();
    private static final Regions REGIONS = Regions.load(FILES);
    static final EntityExtractor EXTRACTOR = EntityExtractor.load(FILES, REGIONS);
    private static final DocumentSegmenter SEGMENTER =
            new DocumentSegmenter(new HanLpSegmenter(DictionaryWord.load(FILES, REGIONS)));

    private EntityTexts() {
    }

    static SegmentedDocument segmented(String... texts) {
        List<Sentence> sentences = IntStream.range(0, texts.length).mapToObj(i ->
                new Sentence(i, 0, Section.root(), Sentence.Role.BODY, MappedText.of(texts[i]))).toList();
        Metadata metadata = new Metadata("", REGIONS.named("松江"), DocumentKind.WORK_REPORT, 2024, "", "",
                new Metadata.Proof("", "", ""));
        // Entities do not depend on the file.
        return SEGMENTER.segment(new Document("a", metadata, null, List.of(Section.root()), sentences,
                List.of(), List.of(), List.of()));
    }
}
