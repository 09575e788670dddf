package cn.duibiao.pipeline;

import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.theme.ThemeClassifier;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.reading.SourceReader;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.Segmenter;
import java.util.List;

/** Builds the stages from the knowledge that they need. */
public final class PipelineFactory {

    private PipelineFactory() {
    }

    /**
     * A pipeline.
     *
     * @param messages gives the words of errors.csv
     * @param threads  at least 1
     */
    public static Pipeline pipeline(KnowledgeFiles files, Messages messages, int threads) {
        Knowledge knowledge = Knowledge.load(files);
        Segmenter segmenter = segmenter(files);
        DocumentSegmenter sentences = new DocumentSegmenter(segmenter);
        ThemeClassifier themes = new ThemeClassifier(knowledge.themes());
        DocumentStages stages = new DocumentStages(new SourceReader()::read, Interim::clean, Interim::assemble,
                sentences::segment,
                document -> new Extraction(document, List.of(), List.of(), List.of(), themes.classify(document)));
        return new Pipeline(stages, segmenter, messages, threads);
    }

    /** The segmenter that a run and its index are made with. */
    public static Segmenter segmenter(KnowledgeFiles files) {
        return new HanLpSegmenter(DictionaryWord.load(files));
    }
}
