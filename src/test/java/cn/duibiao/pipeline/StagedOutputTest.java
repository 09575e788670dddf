package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedOutputTest {

    /** No process has this number. */
    private static final String DEAD = "999999999999";

    @TempDir
    Path folder;
    private Path out;

    @BeforeEach
    void nameOutput() {
        out = folder.resolve("结果");
    }

    @Test
    void resultsArriveAtTheEndOnly() throws Exception {
        write("facts.csv", "first");
        try (StagedOutput staged = StagedOutput.begin(out)) {
            Files.writeString(staged.folder().resolve("facts.csv"), "second");
            assertThat(out.resolve("facts.csv")).hasContent("first");
            staged.commit(Map.of());
        }
        assertThat(out.resolve("facts.csv")).hasContent("second");
        assertThat(ResultsFolder.isResults(out)).isTrue();
        assertThat(siblings()).containsExactly("结果");
    }

    @Test
    void aRunThatFailsLeavesThePreviousResults() throws Exception {
        write("facts.csv", "first");
        try (StagedOutput staged = StagedOutput.begin(out)) {
            Files.writeString(staged.folder().resolve("facts.csv"), "half");
        }
        assertThat(out.resolve("facts.csv")).hasContent("first");
        assertThat(siblings()).containsExactly("结果");
    }

    @Test
    void leftoversOfKilledRunsAreCleared() throws Exception {
        write("facts.csv", "first");
        Files.createDirectories(folder.resolve(".结果.duibiao-new-" + DEAD + "/index"));

        StagedOutput.begin(out).close();

        assertThat(siblings()).containsExactly("结果");
    }

    @Test
    void resultsOfARunKilledBetweenTheTwoMovesAreRestored() throws Exception {
        write("facts.csv", "first");
        Files.move(out, folder.resolve(".结果.duibiao-old-" + DEAD));

        StagedOutput.begin(out).close();

        assertThat(out.resolve("facts.csv")).hasContent("first");
    }

    @Test
    void resultsSetAsideAreFoundBeforeTheyAreRestored() throws Exception {
        write("facts.csv", "first");
        Path aside = folder.resolve(".结果.duibiao-old-" + DEAD);
        Files.move(out, aside);

        assertThat(ResultsFolder.at(out)).contains(new ResultsFolder(aside));
        assertThat(ResultsFolder.at(folder.resolve("果"))).isEmpty();
    }

    @Test
    void filesThatSomebodyElsePutThereAreKept() throws Exception {
        write("facts.csv", "first");
        Files.writeString(out.resolve("笔记.txt"), "mine");
        Files.writeString(out.resolve("comparison.csv"), "stale");

        commitEmpty();

        assertThat(out.resolve("笔记.txt")).hasContent("mine");
        assertThat(out.resolve("facts.csv")).doesNotExist();
        assertThat(out.resolve("comparison.csv")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotOursIsRefused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.docx"), "mine");

        assertThatThrownBy(() -> StagedOutput.begin(out)).isInstanceOfSatisfying(OutputException.class,
                e -> assertThat(e.messageKey()).isEqualTo("output.not_ours"));
        assertThat(out.resolve("thesis.docx")).hasContent("mine");
    }

    @Test
    void anEmptyFolderIsTaken() throws Exception {
        Files.createDirectories(out);
        commitEmpty();
        assertThat(ResultsFolder.isResults(out)).isTrue();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(out, "mine");

        assertThatThrownBy(() -> StagedOutput.begin(out)).isInstanceOfSatisfying(OutputException.class,
                e -> assertThat(e.messageKey()).isEqualTo("output.not_a_folder"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsReported() throws IOException {
        Files.writeString(out, "a file");

        assertThatThrownBy(() -> StagedOutput.begin(out.resolve("below"))).isInstanceOfSatisfying(OutputException.class,
                e -> assertThat(e.messageKey()).isEqualTo("output.not_writable"));
    }

    @Test
    void missingParentsAreCreated() throws Exception {
        out = folder.resolve("a/b/c");
        commitEmpty();
        assertThat(ResultsFolder.isResults(out)).isTrue();
    }

    private void commitEmpty() throws Exception {
        try (StagedOutput staged = StagedOutput.begin(out)) {
            staged.commit(Map.of());
        }
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(name), content);
        new ResultsFolder(out).mark(Map.of());
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
