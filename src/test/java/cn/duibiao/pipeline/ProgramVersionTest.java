package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.KnowledgeFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVersionTest {

    @TempDir
    private Path models;

    @Test
    void otherKnowledgeMakesAnotherVersion() throws Exception {
        Files.writeString(models.resolve("units.tsv"), "unit\n张\n");
        String before = ProgramVersion.of(KnowledgeFiles.in(models));
        assertThat(ProgramVersion.of(KnowledgeFiles.in(models))).isEqualTo(before);
        assertThat(ProgramVersion.of(KnowledgeFiles.packaged())).isNotEqualTo(before);

        Files.writeString(models.resolve("units.tsv"), "unit\n床\n");

        assertThat(ProgramVersion.of(KnowledgeFiles.in(models))).isNotEqualTo(before);
    }
}
