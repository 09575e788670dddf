package cn.duibiao.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearPartTest {

    @ParameterizedTest
    @CsvSource({"6月,2020-06", "12月底,2020-12", "上半年,2020-01/2020-06", "下半年,2020-07/2020-12", "一季度,2020-01/2020-03",
            "第四季度,2020-10/2020-12", "首季度,2020-01/2020-03", "前三季度,2020-01/2020-09", "前两个季度,2020-01/2020-06",
            "1-11月,2020-01/2020-11", "1至9月份,2020-01/2020-09"})
    void wordsForPartsOfAYearAreMonths(String words, String period) {
        assertThat(YearPart.of(words)).map(part -> part.period(2020)).contains(period);
    }

    @Test
    void aMonthThatIsNoneIsNoPartOfAYear() {
        assertThat(YearPart.of("0月")).isEmpty();
        assertThat(YearPart.of("19月")).isEmpty();
    }
}
