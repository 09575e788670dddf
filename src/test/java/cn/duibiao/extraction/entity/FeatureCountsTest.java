package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureCountsTest {

    private final FeatureCounts counts = new FeatureCounts();

    @Test
    void countsEachFeatureByItself() {
        counts.add("LAST_TWO=示范|基地");
        counts.add("LAST_TWO=示范|基地");
        counts.add("LAST_TWO=示范|城市");
        assertThat(counts.of("LAST_TWO=示范|基地")).isEqualTo(2);
        assertThat(counts.of("LAST_TWO=示范|城市")).isEqualTo(1);
        assertThat(counts.of("LAST_TWO=示范|村")).isZero();
    }

    @Test
    void stopsAtTheLargestNumberInsteadOfBeginningAgain() {
        for (int i = 0; i < 200; i++) {
            counts.add("BIAS=");
        }
        assertThat(counts.of("BIAS=")).isEqualTo(Byte.MAX_VALUE);
    }
}
