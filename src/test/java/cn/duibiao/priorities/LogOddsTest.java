package cn.duibiao.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogOddsTest {

    @Test
    void theScoreIsTheOneOfTheFormula() {
        // 40 of 1000 words here, 10 of 1000 there, prior 1000 * 50/2000 = 25:
        // log(65/1935) - log(35/1965) over sqrt(1/65 + 1/35).
        List<Map<String, Integer>> groups = List.of(Map.of("科创", 40, "发展", 960), Map.of("科创", 10, "发展", 990));

        DistinctiveWord word = new LogOdds(groups).of(0, 5).get(0);

        double odds = Math.log(65.0 / 1935) - Math.log(35.0 / 1965);
        assertThat(word.word()).isEqualTo("科创");
        assertThat(word.logOdds()).isCloseTo(odds, within(1e-9));
        assertThat(word.z()).isCloseTo(odds / Math.sqrt(1.0 / 65 + 1.0 / 35), within(1e-9));
        assertThat(word.own()).isEqualTo(40);
        assertThat(word.others()).isEqualTo(10);
    }

    @Test
    void rareWordsAndEvenOnesSetNobodyApart() {
        List<Map<String, Integer>> groups = List.of(Map.of("罕见", 2, "发展", 500, "建设", 300), Map.of("发展", 490, "建设", 310));

        assertThat(new LogOdds(groups).of(0, 5)).isEmpty();
        assertThat(new LogOdds(groups).of(1, 5)).isEmpty();
    }
}
