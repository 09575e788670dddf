package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Path SAMPLES = Path.of("corpus");

    @Test
    void withoutACommandTheProgramReadsTheSamplesInTheFolderAndComparesThem(@TempDir Path folder) throws Exception {
        copy(SAMPLES, Files.createDirectory(folder.resolve(SAMPLES)));
        Process process = java(folder);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("松江").contains("comparison.csv");
        assertThat(folder.resolve("output").resolve("comparison.csv")).isNotEmptyFile();
    }

    @Test
    void withoutSamplesItPrintsItsHelp(@TempDir Path folder) throws Exception {
        Process process = java(folder);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
        assertThat(printed).contains("compare");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Process java(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.directory(folder.toFile()).redirectErrorStream(true).start();
    }
}
