package cn.duibiao.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    @ParameterizedTest
    @CsvSource({"两,2", "十,10", "十五,15", "二十,20", "三百二十,320", "一千零八,1008", "二〇三五,2035", "一万,10000",
            "三万亿,3000000000000", "一亿五千万,150000000", "百万,1000000", "三点五,3.5", "零,0", "一九四九,1949"})
    void readsChineseNumerals(String text, BigDecimal number) {
        assertThat(NumberParser.chinese(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "个", "十几", "三三百", "一点", "点五", "五点点六"})
    void doesNotGuessMalformedNumerals(String text) {
        assertThat(NumberParser.chinese(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "a1", "1a", ".5", "5."})
    void doesNotGuessMalformedDigits(String text) {
        assertThat(NumberParser.arabic(text)).isEqualTo(Optional.empty());
    }
}
