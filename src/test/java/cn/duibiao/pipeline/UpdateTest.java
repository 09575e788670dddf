package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.index.Filters;
import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.Changes.Basis;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run into the results of another one brings what a fresh run brings. */
class UpdateTest {

    private static final List<String> SAMPLES =
            List.of("松江区2021年政府工作报告.txt", "青浦区十四五规划纲要.docx", "长宁区2024年政府工作报告.txt");
    private static final List<String> QUERIES = List.of("养老床位", "地区生产总值 目标", "\"空气质量\"", "区:青浦 就业", "18000个");
    private static final String SONGJIANG_2023 = "2023年松江区政府工作报告\n\n一、2022年工作回顾\n全年新增就业岗位17200个，新增养老床位310张。\n";

    private static Pipeline pipeline;
    private static Segmenter segmenter;
    private static SearchKnowledge knowledge;

    @TempDir
    private Path folder;
    private Path input;
    private Path out;

    @BeforeAll
    static void loadKnowledge() {
        KnowledgeFiles files = KnowledgeFiles.packaged();
        Regions regions = Regions.load(files);
        pipeline = PipelineFactory.pipeline(files, Messages.in(Locale.ENGLISH), 2);
        segmenter = PipelineFactory.segmenter(files, regions);
        knowledge = SearchKnowledge.load(files, regions);
    }

    @BeforeEach
    void copySamples() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        for (String sample : SAMPLES) {
            Files.copy(Path.of("corpus", sample), input.resolve(sample));
        }
    }

    @Test
    void whatIsNewChangedOrGoneIsUpdatedAndTheRestKept() throws Exception {
        assertThat(run().changes()).isEqualTo(new Changes(Basis.NOTHING, 3, 0, 0, 0));
        Files.writeString(input.resolve("松江区2021年政府工作报告.txt"), "\n2021年新增养老床位450张。\n", StandardOpenOption.APPEND);
        Files.writeString(input.resolve("松江区2023年政府工作报告.txt"), SONGJIANG_2023);
        Files.delete(input.resolve("长宁区2024年政府工作报告.txt"));

        RunResult result = run();

        assertThat(result.changes()).isEqualTo(new Changes(Basis.RESULTS, 1, 1, 1, 1));
        assertSameAsFresh(result);
        assertThat(answers(out).get("\"空气质量\"")).noneMatch(hit -> hit.contains("2024"));
    }

    @Test
    void vectorsAreKeptForTheSentencesThatAreStillThere() throws Exception {
        run();
        Path vectors = Files.createDirectory(new ResultsFolder(out).vectors());
        Files.writeString(vectors.resolve("segments_1"), "vectors");
        Files.delete(input.resolve("长宁区2024年政府工作报告.txt"));

        run();

        assertThat(vectors.resolve("segments_1")).hasContent("vectors");
    }

    @Test
    void nothingChangesWhereNothingHasChanged() throws Exception {
        run();
        Map<String, String> before = contents(out);
        String index = fingerprint();

        RunResult result = run();

        assertThat(result.changes()).isEqualTo(new Changes(Basis.RESULTS, 0, 0, 3, 0));
        assertThat(contents(out)).isEqualTo(before);
        assertThat(fingerprint()).isEqualTo(index);
    }

    @Test
    void aDocumentWhoseIdAnotherOneTakesIsReadAgain() throws Exception {
        Files.writeString(input.resolve("松江区报告b.txt"), SONGJIANG_2023);
        run();
        Files.writeString(input.resolve("松江区报告a.txt"), SONGJIANG_2023 + "新建公园8座。\n");

        RunResult result = run();

        assertThat(result.documents()).extracting(row -> row.docId())
                .contains("songjiang-2023-work-report", "songjiang-2023-work-report-2");
        assertSameAsFresh(result);

        Files.delete(input.resolve("松江区报告a.txt"));
        assertSameAsFresh(run());
    }

    @Test
    void filesThatCouldNotBeUsedAreTriedAgain() throws Exception {
        Files.write(input.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(run().errors()).hasSize(1);

        RunResult result = run();

        assertThat(result.errors()).hasSize(1);
        assertSameAsFresh(result);
    }

    @Test
    void resultsThatSomebodyHasEditedAreNotTakenOver() throws Exception {
        run();
        Files.writeString(out.resolve(FactsTable.SCHEMA.file()), "mine", StandardOpenOption.APPEND);

        RunResult result = run();

        assertThat(result.changes().basis()).isEqualTo(Basis.EDITED);
        assertSameAsFresh(result);
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws Exception {
        run();
        for (Path file : Checksum.files(new ResultsFolder(out).index())) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".doc")) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }

        RunResult result = run();

        assertThat(result.changes().basis()).isEqualTo(Basis.DAMAGED_INDEX);
        assertSameAsFresh(result);
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws Exception {
        run();
        FolderRemoval.of(new ResultsFolder(out).index());

        RunResult result = run();

        assertThat(result.changes().basis()).isEqualTo(Basis.DAMAGED_INDEX);
        assertSameAsFresh(result);
    }

    @Test
    void readersKeepWorkingWhileResultsAreExchanged() throws Exception {
        run();
        try (PassageSearcher reader = open(out)) {
            List<Hit> before = reader.search("养老床位", Filters.NONE, 10).hits();
            Files.writeString(input.resolve("松江区2023年政府工作报告.txt"), SONGJIANG_2023);
            run();
            assertThat(reader.search("养老床位", Filters.NONE, 10).hits()).isEqualTo(before);
        }
    }

    private RunResult run() throws OutputException {
        return pipeline.run(List.of(input), out, ProgressListener.SILENT);
    }

    private void assertSameAsFresh(RunResult updated) throws Exception {
        Path fresh = folder.resolve("fresh");
        FolderRemoval.of(fresh);
        RunResult result = pipeline.run(List.of(input), fresh, ProgressListener.SILENT);
        assertThat(contents(out)).isEqualTo(contents(fresh));
        assertThat(answers(out)).isEqualTo(answers(fresh));
        assertThat(updated.documents()).isEqualTo(result.documents());
        assertThat(updated.facts()).isEqualTo(result.facts());
        assertThat(updated.errors()).isEqualTo(result.errors());
    }

    /** All files but the index, and the marker, which names it. */
    private static Map<String, String> contents(Path results) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : Checksum.files(results)) {
            String name = results.relativize(file).toString();
            if (!name.startsWith("index") && !name.equals(ResultsFolder.MARKER)) {
                contents.put(name, Files.readString(file));
            }
        }
        return contents;
    }

    private static Map<String, List<String>> answers(Path results) throws Exception {
        Map<String, List<String>> answers = new TreeMap<>();
        try (PassageSearcher searcher = open(results)) {
            for (String query : QUERIES) {
                List<String> hits = new ArrayList<>();
                for (Hit hit : searcher.search(query, Filters.NONE, 50).hits()) {
                    hits.add(hit.toString());
                }
                answers.put(query, hits);
            }
        }
        return answers;
    }

    private static PassageSearcher open(Path results) throws IOException {
        return PassageSearcher.open(new ResultsFolder(results).index(), segmenter, knowledge);
    }

    private String fingerprint() throws IOException {
        try (PassageSearcher searcher = open(out)) {
            return searcher.fingerprint();
        }
    }
}
