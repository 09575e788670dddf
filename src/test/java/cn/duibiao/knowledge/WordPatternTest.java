package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPatternTest {

    private static final WordPattern AIM = new WordPattern(Pattern.compile("(?:目标|任务)的?$"), List.of("目标", "任务"));
    private static final WordPattern ANY = new WordPattern(Pattern.compile("\\d+"), List.of());

    @Test
    void standsInATextOnlyWhereTheWholeExpressionMatches() {
        assertThat(AIM.isIn("完成年度目标的")).isTrue();
        assertThat(AIM.isIn("目标任务分解到位")).isFalse();
        assertThat(AIM.isIn("完成投资")).isFalse();
        assertThat(ANY.isIn("新增12家")).isTrue();
    }

    @Test
    void isAWholeTextOrNot() {
        assertThat(AIM.matches("目标")).isTrue();
        assertThat(AIM.matches("年度目标")).isFalse();
    }

    @Test
    void replacesWhatItFindsAndLeavesOtherTextsAlone() {
        assertThat(AIM.replaceFirst("超额完成目标", "")).isEqualTo("超额完成");
        assertThat(AIM.replaceAll("新建学校", "")).isEqualTo("新建学校");
        assertThat(ANY.replaceAll("3区12镇", "几")).isEqualTo("几区几镇");
    }

    @Test
    void splitsBetweenThePlacesWhereItStands() {
        assertThat(ANY.split("甲1乙22丙")).containsExactly("甲", "乙", "丙");
    }
}
