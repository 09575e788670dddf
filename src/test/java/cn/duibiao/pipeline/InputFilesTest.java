package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    @Test
    void filesAreFoundInTheOrderOfTheirNamesAtAnyDepth() throws IOException {
        for (String name : List.of("b.txt", "a/松江.html", "a/c/d.docx", "a/e.PDF", "没有扩展名", "2021.松江区报告")) {
            write(name);
        }
        assertThat(names(folder)).containsExactly("2021.松江区报告", "a/c/d.docx", "a/e.PDF", "a/松江.html", "b.txt", "没有扩展名");
    }

    @Test
    void otherKindsAreReportedWithTheirKind() throws IOException {
        write("a.rtf");
        write("b.txt");

        InputFiles files = InputFiles.find(List.of(folder), folder.resolve("out"));

        assertThat(files.files()).extracting(InputFile::name).containsExactly("b.txt");
        assertThat(files.failures()).extracting(Failure::messageKey, Failure::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("failure.kind", List.of("a.rtf", "rtf")));
    }

    @Test
    void hiddenFilesAndEarlierResultsArePassedOver() throws IOException {
        write(".DS_Store");
        write(".git/a.txt");
        write("old/text/a.docx.txt");
        new ResultsFolder(folder.resolve("old")).mark(Map.of());
        write("out/notes.txt");
        write("b.txt");

        assertThat(InputFiles.find(List.of(folder), folder.resolve("out").toRealPath()).files())
                .extracting(InputFile::name).containsExactly("b.txt");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("a/b.txt");

        assertThat(names(folder, folder.resolve("a"), folder.resolve("a/b.txt"))).containsExactly("a/b.txt");
    }

    @Test
    void filesOfTheSameNameInTwoInputsGetTheirFoldersName() throws IOException {
        write("x/report.txt");
        write("y/report.txt");

        assertThat(names(folder.resolve("x"), folder.resolve("y"))).containsExactly("report.txt", "y/report.txt");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(names(folder)).containsExactly("a/b.txt");
    }

    @Test
    void anEmptyFolderIsReported() {
        assertThat(InputFiles.find(List.of(folder), folder.resolve("out")).failures())
                .extracting(Failure::messageKey).containsExactly("failure.empty_folder");
    }

    private List<String> names(Path... inputs) {
        return InputFiles.find(List.of(inputs), folder.resolve("out")).files().stream().map(InputFile::name).toList();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
