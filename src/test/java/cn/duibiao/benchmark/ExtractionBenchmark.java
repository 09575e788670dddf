package cn.duibiao.benchmark;

import cn.duibiao.cleaning.Cleaner;
import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentAssembler;
import cn.duibiao.extraction.entity.Entity;
import cn.duibiao.extraction.entity.EntityExtractor;
import cn.duibiao.extraction.fact.FactExtractor;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.extraction.theme.ThemeClassifier;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.SegmentedDocument;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What reading facts, entities and themes costs next to HanLP's segmentation of the same reports.
 *
 * <p>{@code mvn -q -Pbenchmark clean test-compile exec:exec} runs it in the folder of the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
public class ExtractionBenchmark {

    private DocumentSegmenter segmenter;
    private ThemeClassifier themeClassifier;
    private FactExtractor factExtractor;
    private EntityExtractor entityExtractor;
    private List<Document> documents;
    private List<SegmentedDocument> segmented;
    private List<List<SentenceTheme>> sentenceThemes;

    @Setup
    public void prepare() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.packaged();
        Knowledge knowledge = Knowledge.load(files);
        segmenter = new DocumentSegmenter(new HanLpSegmenter(DictionaryWord.load(files, knowledge.regions())));
        themeClassifier = new ThemeClassifier(knowledge.themes());
        factExtractor = new FactExtractor(knowledge);
        entityExtractor = EntityExtractor.load(files, knowledge.regions());
        Cleaner cleaner = Cleaner.with(files);
        DocumentAssembler assembler = DocumentAssembler.with(files, knowledge.regions());
        documents = SampleReports.read().stream().flatMap(file -> cleaner.clean(file).stream())
                .map(assembler::assemble).toList();
        segmented = documents.stream().map(segmenter::segment).toList();
        sentenceThemes = segmented.stream().map(themeClassifier::classify).toList();
    }

    @Benchmark
    public List<SegmentedDocument> segmentation() {
        return documents.stream().map(segmenter::segment).toList();
    }

    /** HanLP as it comes, without the project's words and without names of places and organisations. */
    @Benchmark
    public List<List<Term>> plainHanLp() {
        return documents.stream().flatMap(document -> document.sentences().stream())
                .map(sentence -> HanLP.segment(sentence.text().toString())).toList();
    }

    @Benchmark
    public List<FactExtractor.Result> facts() {
        List<FactExtractor.Result> results = new ArrayList<>();
        for (int i = 0; i < segmented.size(); i++) {
            results.add(factExtractor.extract(segmented.get(i), sentenceThemes.get(i), Set.of()));
        }
        return results;
    }

    @Benchmark
    public List<List<Entity>> entities() {
        return segmented.stream().map(entityExtractor::extract).toList();
    }

    @Benchmark
    public List<List<SentenceTheme>> themes() {
        return segmented.stream().map(themeClassifier::classify).toList();
    }

    public static void main(String[] arguments) throws RunnerException {
        if (!SampleReports.areThere()) {
            System.out.println("Not measured: the reports are missing, expected in " + SampleReports.FOLDER);
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName()).build()).run();
        Map<String, Double> milliseconds = results.stream().collect(Collectors.toMap(
                result -> result.getPrimaryResult().getLabel(), result -> result.getPrimaryResult().getScore()));
        double extraction = milliseconds.get("facts") + milliseconds.get("entities") + milliseconds.get("themes");
        System.out.println(String.format(Locale.ROOT,
                "%d reports: facts %.0f ms + entities %.0f ms + themes %.0f ms = %.2f of segmentation (%.0f ms), "
                        + "%.2f of plain HanLP (%.0f ms)", SampleReports.COUNT,
                milliseconds.get("facts"), milliseconds.get("entities"), milliseconds.get("themes"),
                extraction / milliseconds.get("segmentation"), milliseconds.get("segmentation"),
                extraction / milliseconds.get("plainHanLp"), milliseconds.get("plainHanLp")));
    }
}
