package cn.duibiao.benchmark;

import cn.duibiao.index.Filters;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.QuerySyntaxException;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * How long a query takes in a process that has answered others before, over all documents there are. The judged questions
 * are asked in turn, each for ten passages.
 *
 * <p>{@code mvn -q -Pbenchmark clean test-compile exec:exec -Dbenchmark.class=cn.duibiao.benchmark.QueryBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class QueryBenchmark {

    private static final List<Path> DOCUMENTS = List.of(Path.of("../shared/corpus"), Path.of("../shared/corpus-more"));
    private static final Path QUESTIONS = Path.of("../shared/gold/search/queries.jsonl");
    private static final String RESULTS = "duibiao.results";
    private static final int LIMIT = 10;
    private static final int QUERIES = 1000;

    private PassageSearcher searcher;
    private List<String> questions;
    private int next;

    @Setup
    public void open() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.packaged();
        Regions regions = Regions.load(files);
        searcher = PassageSearcher.open(new ResultsFolder(Path.of(System.getProperty(RESULTS))).index(),
                PipelineFactory.segmenter(files, regions), SearchKnowledge.load(files, regions));
        questions = JudgedQuery.read(QUESTIONS).stream().map(JudgedQuery::text).toList();
    }

    @TearDown
    public void close() throws IOException {
        searcher.close();
    }

    @Benchmark
    public PassageSearcher.Results query() throws IOException, QuerySyntaxException {
        next = (next + 1) % questions.size();
        return searcher.search(questions.get(next), Filters.NONE, LIMIT);
    }

    /** Milliseconds of processor time, which the other work of a busy machine does not lengthen; sorted. */
    private double[] processorTimes() throws IOException, QuerySyntaxException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[QUERIES];
        for (int i = -QUERIES; i < QUERIES; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            query();
            times[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /** Uses the results folder that is named, or runs on the documents first. */
    public static void main(String[] arguments) throws RunnerException, IOException, OutputException,
            QuerySyntaxException {
        if (!DOCUMENTS.stream().allMatch(Files::isDirectory) || !Files.isRegularFile(QUESTIONS)) {
            System.out.println("Not measured: expected " + DOCUMENTS + " and " + QUESTIONS);
            return;
        }
        Path results = arguments.length > 0 ? Path.of(arguments[0])
                : Files.createTempDirectory("duibiao-queries").resolve("results");
        cn.duibiao.pipeline.RunResult run = PipelineFactory.pipeline(KnowledgeFiles.packaged(),
                Messages.in(Locale.ENGLISH), 2).run(DOCUMENTS, results, ProgressListener.SILENT);
        RunResult measured = new Runner(new OptionsBuilder().include(QueryBenchmark.class.getName())
                .jvmArgsAppend("-Xmx1g", "-D" + RESULTS + "=" + results.toAbsolutePath()).build()).runSingle();
        Statistics milliseconds = measured.getPrimaryResult().getStatistics();
        System.out.println(String.format(Locale.ROOT,
                "%d documents, %d characters, index %d bytes: %d queries, median %.2f ms, 99 %% within %.2f ms",
                run.documents().size(), run.documents().stream().mapToLong(DocumentRow::chars).sum(),
                size(new ResultsFolder(results).index()), milliseconds.getN(), milliseconds.getPercentile(50),
                milliseconds.getPercentile(99)));
        System.setProperty(RESULTS, results.toString());
        QueryBenchmark alone = new QueryBenchmark();
        alone.open();
        double[] processor = alone.processorTimes();
        alone.close();
        System.out.println(String.format(Locale.ROOT, "processor time: median %.2f ms, 99 %% within %.2f ms",
                processor[QUERIES / 2], processor[QUERIES * 99 / 100]));
    }

    private static long size(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
