package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.cli.Main;
import cn.duibiao.index.Filters;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills runs while they write, and looks each time whether the results are those from before or those from after. */
@Tag("killing")
class KilledRunTest {

    private static final int LANES = 2;
    private static final int KILLS_PER_LANE = 25;
    /** Nanoseconds, generously. */
    private static final long EXCHANGE = 1_000_000;
    private static final long SEED = 20260101;
    private static final String QUERY = "新增养老床位 就业岗位";
    private static final List<String> TEXTS = List.of(
            "2023年松江区政府工作报告\n\n一、2022年工作回顾\n全年新增就业岗位17200个，新增养老床位310张。\n",
            "2023年松江区政府工作报告\n\n一、2022年工作回顾\n全年新增就业岗位17300个，新增养老床位320张。\n");

    private final KnowledgeFiles files = KnowledgeFiles.packaged();
    private final Regions regions = Regions.load(files);
    private final Segmenter segmenter = PipelineFactory.segmenter(files, regions);
    private final SearchKnowledge knowledge = SearchKnowledge.load(files, regions);

    @TempDir
    private Path folder;

    /** What a results folder says. */
    private record Answer(List<String> hits, String facts) {
    }

    @Test
    void resultsAreThoseFromBeforeOrThoseFromAfter() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                Lane lane = new Lane(Files.createDirectory(folder.resolve("lane" + i)), new Random(SEED + i));
                lanes.add(threads.submit(lane::run));
            }
            for (Future<Integer> lane : lanes) {
                assertThat(lane.get()).as("runs that were killed before they had finished").isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One results folder, written again and again. */
    private final class Lane {

        private final Path place;
        private final Path input;
        private final Path out;
        private final Random random;

        Lane(Path place, Random random) throws IOException {
            this.place = place;
            this.input = Files.createDirectory(place.resolve("in"));
            this.out = place.resolve("out");
            this.random = random;
            for (String sample : List.of("青浦区十四五规划纲要.docx", "长宁区2024年政府工作报告.txt")) {
                Files.copy(Path.of("corpus", sample), input.resolve(sample));
            }
        }

        int run() throws Exception {
            List<Answer> expected = List.of(answerOfFreshRun(0), answerOfFreshRun(1));
            assertThat(expected.get(0)).isNotEqualTo(expected.get(1));
            runUndisturbed(0);
            long writing = runUndisturbed(1);
            int state = 1;
            int interrupted = 0;
            for (int i = 0; i < KILLS_PER_LANE; i++) {
                int next = 1 - state;
                write(next);
                kill(writing);
                Answer answer = answer(ResultsFolder.at(out).orElseThrow());
                assertThat(answer).isIn(expected);
                interrupted += answer.equals(expected.get(state)) ? 1 : 0;
                state = expected.indexOf(answer);
            }
            runUndisturbed(1 - state);
            assertThat(answer(new ResultsFolder(out))).isEqualTo(expected.get(1 - state));
            assertThat(place.toFile().list()).containsExactlyInAnyOrder("in", "out", "fresh0", "fresh1");
            return interrupted;
        }

        private Answer answerOfFreshRun(int text) throws Exception {
            write(text);
            Path fresh = place.resolve("fresh" + text);
            PipelineFactory.pipeline(files, Messages.in(Locale.ENGLISH), 1).run(List.of(input), fresh, ProgressListener.SILENT);
            return answer(new ResultsFolder(fresh));
        }

        private void write(int text) throws IOException {
            Files.writeString(input.resolve("松江区2023年政府工作报告.txt"), TEXTS.get(text));
        }

        /** How many nanoseconds pass between the begin of writing and the end. */
        private long runUndisturbed(int text) throws Exception {
            write(text);
            Process process = start();
            waitForBegin(process);
            long begin = System.nanoTime();
            assertThat(process.waitFor()).isZero();
            return System.nanoTime() - begin;
        }

        /** Kills a run at any moment of its writing or, every other time, of the exchange of old results for new ones. */
        private void kill(long writing) throws Exception {
            Process process = start();
            waitForBegin(process);
            boolean exchange = random.nextBoolean();
            while (exchange && process.isAlive() && own(process).noneMatch(ResultsFolder::isResults)) {
                Thread.onSpinWait();
            }
            long end = System.nanoTime() + (long) (random.nextDouble() * (exchange ? EXCHANGE : writing));
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
        }

        private Process start() throws IOException {
            ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", classPath(), Main.class.getName(),
                    "run", input.toString(), "--out", out.toString());
            command.environment().put("LC_ALL", "C.UTF-8");
            return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        }

        private void waitForBegin(Process process) throws InterruptedException {
            while (process.isAlive() && own(process).findAny().isEmpty()) {
                Thread.sleep(1);
            }
        }

        /** The folders beside the results that a run has made. */
        private Stream<Path> own(Process process) {
            String[] names = place.toFile().list((folder, name) -> name.contains("-" + process.pid() + "-"));
            return Stream.of(names).map(place::resolve);
        }

        private Answer answer(ResultsFolder results) throws Exception {
            try (PassageSearcher searcher = PassageSearcher.open(results.index(), segmenter, knowledge)) {
                List<String> hits = searcher.search(QUERY, Filters.NONE, 100).hits().stream().map(Object::toString).toList();
                return new Answer(hits, Files.readString(results.path().resolve(FactsTable.SCHEMA.file())));
            }
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
