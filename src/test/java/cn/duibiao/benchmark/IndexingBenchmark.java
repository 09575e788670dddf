package cn.duibiao.benchmark;

import cn.duibiao.cleaning.Cleaner;
import cn.duibiao.document.DocumentAssembler;
import cn.duibiao.document.DocumentIds;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.Extractor;
import cn.duibiao.index.IndexWords;
import cn.duibiao.index.PassageIndex;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.index.WordAnalyzer;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.Segmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * What it takes to index reports whose facts are known, next to Lucene with smartcn on the same passages.
 *
 * <p>{@code mvn -q -Pbenchmark clean test-compile exec:exec -Dbenchmark.class=cn.duibiao.benchmark.IndexingBenchmark}
 */
final class IndexingBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;

    private final Path work;
    private final Segmenter segmenter;
    private final List<Extraction> extractions;
    private final List<String> passages = new ArrayList<>();

    private IndexingBenchmark() throws IOException {
        work = Files.createTempDirectory("duibiao-indexing");
        KnowledgeFiles files = KnowledgeFiles.packaged();
        Knowledge knowledge = Knowledge.load(files);
        segmenter = PipelineFactory.segmenter(files, knowledge.regions());
        DocumentSegmenter sentences = new DocumentSegmenter(segmenter);
        Cleaner cleaner = Cleaner.with(files);
        DocumentAssembler assembler = DocumentAssembler.with(files, knowledge.regions());
        Extractor extractor = Extractor.with(files, knowledge);
        DocumentIds ids = new DocumentIds();
        extractions = SampleReports.read().stream().flatMap(file -> cleaner.clean(file).stream())
                .map(article -> extractor.extract(sentences.segment(ids.identified(assembler.assemble(article))))).toList();
        Path index = index();
        try (PassageSearcher searcher = PassageSearcher.open(index, segmenter, SearchKnowledge.load(files, knowledge.regions()))) {
            for (int i = 0; i < searcher.count(); i++) {
                passages.add(searcher.text(i));
            }
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** This project's index, whose words are there from the extraction. */
    private Path index() throws IOException {
        Path folder = Files.createTempDirectory(work, "duibiao");
        try (PassageIndex index = PassageIndex.open(folder, IndexWords.of(WordAnalyzer.HANLP, segmenter))) {
            for (Extraction extraction : extractions) {
                index.add(extraction);
            }
        }
        return folder;
    }

    /** Lucene as it comes: one field, cut by smartcn, stored. */
    private Path smartcn() throws IOException {
        Path folder = Files.createTempDirectory(work, "smartcn");
        try (Analyzer analyzer = new SmartChineseAnalyzer(); NIOFSDirectory directory = new NIOFSDirectory(folder);
             IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String passage : passages) {
                Document document = new Document();
                document.add(new TextField("text", passage, Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return folder;
    }

    /** Milliseconds of processor time, so that whatever else the machine does counts for little. */
    private static double cost(Callable<Path> indexing) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        indexing.call();
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    /** Does one after the other again and again. */
    public static void main(String[] arguments) throws Exception {
        if (!SampleReports.areThere()) {
            System.out.println("Not measured: the reports are missing, expected in " + SampleReports.FOLDER);
            return;
        }
        IndexingBenchmark benchmark = new IndexingBenchmark();
        double[] own = new double[ROUNDS];
        double[] smartcn = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int round = Math.max(0, i);
            own[round] = cost(benchmark::index);
            smartcn[round] = cost(benchmark::smartcn);
        }
        benchmark.clear();
        Arrays.sort(own);
        Arrays.sort(smartcn);
        System.out.println(String.format(Locale.ROOT, "%d reports, median of %d rounds: indexing %.0f ms, "
                + "Lucene with smartcn %.0f ms: %.2f times its speed", SampleReports.COUNT, ROUNDS, own[ROUNDS / 2],
                smartcn[ROUNDS / 2], smartcn[ROUNDS / 2] / own[ROUNDS / 2]));
    }
}
