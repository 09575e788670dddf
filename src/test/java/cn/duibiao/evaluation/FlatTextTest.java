package cn.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.text.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "'增长 ３．５％\n左右'; 增长3.5%左右",
            "PM2.5 | 35 | ㎡; pm2.535m2",
            "'　全角空格'; 全角空格",
            "前[bookmark: _Toc1]后[footnoteRef: 3]; 前后",
            "甲[2: 注释]乙。; 甲乙。[2:注释]",
            "[未完的括号 [1: ; [未完的括号[1:"})
    void formsSpacesBarsAndDebrisMakeNoDifference(String original, String flat) {
        assertThat(FlatText.plain(original)).isEqualTo(flat);
    }

    @Test
    void aStretchIsFoundAgainBehindWhatWasLeftOut() {
        FlatText flat = FlatText.of("新增 床位[bookmark: x] 10 张");

        assertThat(flat.span(19, 21)).contains(new Span(4, 6));
        assertThat(flat.firstFrom(19)).isEqualTo(4);
        assertThat(flat.span(5, 18)).isEmpty();
    }

    @Test
    void aStretchBehindANoteKeepsItsPlaceInTheSentence() {
        FlatText flat = FlatText.of("目标[1: 说明]为10张");

        assertThat(flat.text()).isEqualTo("目标为10张[1:说明]");
        assertThat(flat.span(10, 12)).contains(new Span(3, 5));
    }

    @Test
    void aMillionOpenBracketsAreText() {
        String open = "[1:[bookmark:".repeat(100_000);

        assertThat(FlatText.plain("[1: [bookmark:".repeat(100_000))).isEqualTo(open);
        assertThat(FlatText.plain("[1: [bookmark:".repeat(100_000) + "]x")).isEqualTo("x[1:");
    }

    @Property(tries = 300)
    void everyStretchThatIsLeftLiesInTheText(@ForAll String text) {
        FlatText flat = FlatText.of(text);

        assertThat(flat.span(0, text.length()).map(span -> span.end() <= flat.text().length()).orElse(flat.text().isEmpty()))
                .isTrue();
        assertThat(FlatText.plain(flat.text())).doesNotContain(" ", "|", "\n");
    }
}
