package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in processes of their own, which start a second JVM where that pays. */
class SecondJvmTest {

    /** What the JVM prints with this is printed by each that is started. */
    private static final String EACH_JVM = "Picked up JAVA_TOOL_OPTIONS";

    @TempDir
    static Path folder;
    private static String results;

    @BeforeAll
    static void run() throws IOException {
        results = folder.resolve("结果").toString();
        assertThat(CommandRun.code("run", SampleReports.write(folder).toString(), "--out", results)).isZero();
    }

    @Test
    void aShortCommandPrintsTheSameFromASecondJvm() throws Exception {
        Ended quick = ended(List.of(), "compare", "松江", "青浦", "--in", results, "--lang", "zh");
        Ended plain = ended(List.of("-Xmx512m"), "compare", "松江", "青浦", "--in", results, "--lang", "zh");

        assertThat(quick.jvms()).isEqualTo(2);
        assertThat(plain.jvms()).isEqualTo(1);
        assertThat(quick.code()).isZero();
        assertThat(quick.words()).isEqualTo(plain.words()).contains("松江区", "comparison.csv");
    }

    @Test
    void theExitCodeOfTheSecondJvmIsPassedOn() throws Exception {
        Ended ended = ended(List.of(), "compare", "松江", "火星", "--in", results, "--lang", "zh");

        assertThat(ended.jvms()).isEqualTo(2);
        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.words()).contains("火星");
    }

    @Test
    void aLongCommandStaysInItsJvm() throws Exception {
        Ended ended = ended(List.of(), "search", "养老", "--in", results, "--lang", "zh");

        assertThat(ended.jvms()).isEqualTo(1);
        assertThat(ended.code()).isZero();
    }

    private record Ended(int code, List<String> lines) {

        private long jvms() {
            return lines.stream().filter(line -> line.startsWith(EACH_JVM)).count();
        }

        private String words() {
            return String.join("\n", lines.stream().filter(line -> !line.startsWith(EACH_JVM)).toList());
        }
    }

    private static Ended ended(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=UTF-8");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        return new Ended(process.waitFor(), lines);
    }
}
