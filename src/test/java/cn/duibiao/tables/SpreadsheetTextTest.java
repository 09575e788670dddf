package cn.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\")", "@SUM(A1)", "+1+2", "-2+3", "-cmd|' /C calc'!A0", "\tx", "+A1"})
    void whatBeginsLikeAFormulaIsKeptFromRunning(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3.8%", "-20亿元", "+5", "约6%", "≥80", "地区生产总值=GDP"})
    void numbersAndPlainTextStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
