package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NameModelTest {

    /** Takes ten minutes and 4 GB of memory: mvn verify -Dexcluded.tests=none -Dtests.heap=4g. */
    @Test
    @Tag("training")
    void trainingAgainGivesTheModelOfTheProject() throws IOException {
        assumeTrue(AnnotatedReport.areThere(),
                () -> "Not checked: the annotated reports are missing, expected in " + AnnotatedReport.FOLDER);
        KnowledgeFiles files = KnowledgeFiles.packaged();
        EntityExtractor extractor = EntityExtractor.load(files, Regions.load(files));
        Object[] trained = NameModelTraining.model(AnnotatedReport.read(extractor)).lines().toArray();
        Object[] stored = Files.readAllLines(Path.of("models", FeatureWeights.FILE)).toArray();
        assertThat(Arrays.mismatch(trained, stored)).as("place of the first line that differs").isEqualTo(-1);
    }
}
