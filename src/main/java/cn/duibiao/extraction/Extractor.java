package cn.duibiao.extraction;

import cn.duibiao.extraction.entity.EntityExtractor;
import cn.duibiao.extraction.fact.FactExtractor;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.extraction.theme.ThemeClassifier;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.segmentation.SegmentedDocument;
import java.util.List;

/** Reads themes, facts and entities out of a segmented document. Immutable and safe for several threads. */
public final class Extractor {

    private final ThemeClassifier themes;
    private final FactExtractor facts;
    private final EntityExtractor entities;

    public Extractor(ThemeClassifier themes, FactExtractor facts, EntityExtractor entities) {
        this.themes = themes;
        this.facts = facts;
        this.entities = entities;
    }

    public static Extractor with(KnowledgeFiles files, Knowledge knowledge) {
        return new Extractor(new ThemeClassifier(knowledge.themes()), new FactExtractor(knowledge),
                EntityExtractor.load(files, knowledge.regions()));
    }

    public Extraction extract(SegmentedDocument segmented) {
        List<SentenceTheme> sentenceThemes = themes.classify(segmented);
        FactExtractor.Result read = facts.extract(segmented, sentenceThemes);
        return new Extraction(segmented, read.facts(), read.cells(), entities.extract(segmented), sentenceThemes);
    }
}
