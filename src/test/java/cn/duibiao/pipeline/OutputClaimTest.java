package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputClaimTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondWriterIsRefusedUntilTheFirstHasFinished() throws Exception {
        Path out = folder.resolve("结果");
        try (OutputClaim claim = OutputClaim.take(out)) {
            assertThat(claim.folder()).isDirectory();
            assertThatThrownBy(() -> OutputClaim.take(out)).isInstanceOfSatisfying(OutputException.class,
                    e -> assertThat(e.messageKey()).isEqualTo("output.in_use"));
            OutputClaim.take(folder.resolve("其他")).close();
        }
        OutputClaim.take(out).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLivingProcessIsNotDisturbed() throws Exception {
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        long start = other.info().startInstant().orElseThrow().getEpochSecond();
        Path claimed = Files.createDirectory(folder.resolve(".结果.duibiao-new-" + other.pid() + "-" + start));

        assertThatThrownBy(() -> OutputClaim.take(folder.resolve("结果"))).isInstanceOf(OutputException.class);

        assertThat(folder.toFile().list()).containsExactly(claimed.getFileName().toString());
    }

    @Test
    void theClaimOfADeadProcessCountsForNothingEvenWhereItsNumberWasGivenAgain() throws Exception {
        long pid = ProcessHandle.current().parent().orElseThrow().pid();
        Files.createDirectories(folder.resolve(".结果.duibiao-new-" + pid + "-1000000000/index"));

        try (OutputClaim claim = OutputClaim.take(folder.resolve("结果"))) {
            assertThat(folder.toFile().list()).containsExactly(claim.folder().getFileName().toString());
        }
    }
}
