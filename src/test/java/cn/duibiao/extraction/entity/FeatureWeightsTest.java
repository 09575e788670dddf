package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.extraction.entity.FeatureWeights.Weighted;
import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureWeightsTest {

    @Test
    void sumsUpWhatItKnowsAndLeavesOutTheRest() {
        FeatureWeights weights = FeatureWeights.of(List.of(
                new Weighted("NEXT=工程", new float[] {0, 0, 1, 0, 0, 0}),
                new Weighted("SHAPE=0", new float[] {0.5f, 0, 2, 0, 0, -1})));
        FeatureWeights.Sum sum = weights.new Sum();
        sum.add(NameFeature.NEXT, "改造工程", 2, 4);
        sum.add(NameFeature.SHAPE, "0");
        sum.add(NameFeature.NEXT, "园区");
        assertThat(sum.sums()).containsExactly(50, 0, 300, 0, 0, -100);
    }

    @Test
    void valueOfTwoWordsIsJoinedByABar() {
        FeatureWeights weights = FeatureWeights.of(List.of(new Weighted("RULE_OVERLAP=same|inner", new float[] {1, 0, 0, 0, 0, 0})));
        FeatureWeights.Sum sum = weights.new Sum();
        sum.add(NameFeature.RULE_OVERLAP, "same", "inner");
        assertThat(sum.sums()[0]).isEqualTo(FeatureWeights.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "a b c d e f", "1 2 3 4 5 6 7"})
    void wrongLineIsNamed(String weights, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(FeatureWeights.FILE), "feature\tweights\nBIAS=\t" + weights + "\n");
        assertThatThrownBy(() -> FeatureWeights.load(KnowledgeFiles.in(folder)))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining(FeatureWeights.FILE);
    }
}
