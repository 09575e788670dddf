package cn.duibiao.extraction;

import cn.duibiao.extraction.entity.Entity;
import cn.duibiao.extraction.entity.EntityExtractor;
import cn.duibiao.extraction.fact.FactExtractor;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.extraction.theme.ThemeClassifier;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.Width;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads themes, facts and entities out of a segmented document. Immutable and safe for several threads. */
public final class Extractor {

    private static final Set<Entity.Type> PLACES = Set.of(Entity.Type.PLACE, Entity.Type.PROJECT);

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
        List<Entity> named = entities.extract(segmented);
        FactExtractor.Result read = facts.extract(segmented, sentenceThemes, places(named));
        return new Extraction(segmented, read.facts(), read.cells(), named, sentenceThemes);
    }

    /** In half width. A base or a park is a place to some, a project to others. */
    private static Set<String> places(List<Entity> entities) {
        return entities.stream().filter(entity -> PLACES.contains(entity.type()))
                .map(entity -> Width.fold(entity.text())).collect(Collectors.toUnmodifiableSet());
    }
}
