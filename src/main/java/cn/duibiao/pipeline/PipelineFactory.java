package cn.duibiao.pipeline;

import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.cleaning.Cleaner;
import cn.duibiao.document.DocumentAssembler;
import cn.duibiao.extraction.Extractor;
import cn.duibiao.index.IndexWords;
import cn.duibiao.index.WordAnalyzer;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.priorities.TermCounter;
import cn.duibiao.reading.SourceReader;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Builds the stages from the knowledge that they need. */
public final class PipelineFactory {

    private PipelineFactory() {
    }

    /** A pipeline whose index is cut as extraction cuts. */
    public static Pipeline pipeline(KnowledgeFiles files, Messages messages, int threads) {
        return pipeline(files, messages, threads, WordAnalyzer.HANLP);
    }

    /**
     * A pipeline.
     *
     * @param messages gives the words of errors.csv
     * @param threads  at least 1
     * @param analyzer cuts the words of the index
     * @throws UncheckedIOException where the program or the knowledge files cannot be read
     */
    public static Pipeline pipeline(KnowledgeFiles files, Messages messages, int threads, WordAnalyzer analyzer) {
        Knowledge knowledge = Knowledge.load(files);
        Segmenter segmenter = segmenter(files, knowledge.regions());
        DocumentSegmenter sentences = new DocumentSegmenter(segmenter);
        DocumentStages stages = new DocumentStages(new SourceReader()::read, Cleaner.with(files)::clean,
                DocumentAssembler.with(files, knowledge.regions())::assemble, sentences::segment,
                Extractor.with(files, knowledge)::extract);
        return new Pipeline(stages, new TermCounter(segmenter, knowledge.regions()), IndexWords.of(analyzer, segmenter),
                new ContradictionStage(new ContradictionFinder(knowledge)), messages, threads, version(files) + " " + analyzer);
    }

    private static String version(KnowledgeFiles files) {
        try {
            return ProgramVersion.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The segmenter that a run and its index are made with. */
    public static Segmenter segmenter(KnowledgeFiles files, Regions regions) {
        return new HanLpSegmenter(DictionaryWord.load(files, regions));
    }
}
