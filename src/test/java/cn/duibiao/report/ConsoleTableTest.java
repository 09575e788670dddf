package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTableTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(new ConsoleTable(List.of("目标", "松江区"), 20, 20)
                .add(List.of("GDP", "≥2200亿元"))
                .add(List.of("地区生产总值", "–")).lines()).containsExactly(
                "目标         | 松江区",
                "-------------+----------",
                "GDP          | ≥2200亿元",
                "地区生产总值 | –");
    }

    @Test
    void longCellsAreWrapped() {
        assertThat(new ConsoleTable(List.of("目标", "值"), 8, 10)
                .add(List.of("地区生产总值", "高于全市平均水平")).lines().subList(2, 4)).containsExactly(
                "地区生产 | 高于全市平",
                "总值     | 均水平");
    }

    @Test
    void wordsOfDigitsAreNotBroken() {
        assertThat(DisplayWidth.wrap("达到1234.56亿元", 8)).containsExactly("达到", "1234.56", "亿元");
        assertThat(DisplayWidth.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(DisplayWidth.wrap("", 4)).containsExactly("");
    }

    @Test
    void marksAndCombiningCharactersHaveTheirWidth() {
        assertThat(DisplayWidth.of("（）、。")).isEqualTo(8);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\uD842\uDFB7")).isEqualTo(2);
        assertThat(DisplayWidth.of("A-1 %")).isEqualTo(5);
    }

    @Test
    void aSnippetShowsTheMatches() {
        String text = "前文。".repeat(100) + "新增养老床位600张。" + "后文。".repeat(100);
        int at = text.indexOf("养老");

        String snippet = Snippet.plain().of(text, List.of(new Span(at, at + 4)));

        assertThat(snippet).contains("新增【养老床位】600张").startsWith("…").endsWith("…").hasSizeLessThan(200);
    }

    @Test
    void aSnippetBeginsAndEndsWithASentence() {
        String text = "推进各项工作。".repeat(40) + "（一）新增养老床位600张，改建助餐点6家。”" + "抓好落实！".repeat(30);

        assertThat(Snippet.plain().of(text, List.of(spanOf(text, "养老"), spanOf(text, "助餐点"))))
                .matches("…(推进各项工作。)*（一）新增【养老】床位600张，改建【助餐点】6家。”(抓好落实！)*…");
    }

    @Test
    void anOverlongSentenceIsCutBehindALesserMark() {
        String text = "一二三四五六七八九，".repeat(40) + "新增养老床位600张";
        assertThat(Snippet.plain().of(text, List.of(spanOf(text, "养老")))).matches("…(一二三四五六七八九，)+新增【养老】床位600张");

        assertThat(Snippet.plain().of("一".repeat(1000) + "\uD842\uDFB7".repeat(500), List.of())).hasSize(181);
    }

    private static Span spanOf(String text, String word) {
        return new Span(text.indexOf(word), text.indexOf(word) + word.length());
    }

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Snippet.plain().of("养老床位。", List.of(new Span(0, 2)))).isEqualTo("【养老】床位。");
    }
}
