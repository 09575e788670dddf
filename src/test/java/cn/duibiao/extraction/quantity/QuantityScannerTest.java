package cn.duibiao.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.Width;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityScannerTest {

    private static final QuantityScanner SCANNER = new QuantityScanner(Units.load(KnowledgeFiles.packaged()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/quantities.tsv", delimiter = '\t', useHeadersInDisplayName = true, emptyValue = "", nullValues = "NULL")
    void readsNumbersAsDocumentsWriteThem(String input, String valueText, String value, String unit, String op) {
        String text = Width.fold(input);
        List<Quantity> found = SCANNER.scan(text).stream().filter(QuantityScannerTest::hasMeasure).toList();
        if (valueText.equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        Quantity first = found.get(0);
        assertThat(text.substring(first.span().start(), first.span().end())).isEqualTo(valueText);
        assertThat(written(first.value())).isEqualTo(value);
        assertThat(first.baseUnit()).isEqualTo(unit == null ? "" : unit);
        assertThat(first.op().code()).isEqualTo(op);
    }

    private static boolean hasMeasure(Quantity quantity) {
        return quantity.unit().isPresent() || quantity.span().length() > 1;
    }

    private static String written(Value value) {
        if (value instanceof Value.Single single) {
            return Quantities.plain(single.number());
        }
        if (value instanceof Value.Range range) {
            return Quantities.plain(range.low()) + "~" + Quantities.plain(range.high());
        }
        if (value instanceof Value.Unreadable) {
            return "?";
        }
        return ((Value.Ratio) value).parts().stream().map(Quantities::plain).collect(Collectors.joining(":"));
    }

    @Test
    void aNumberWithoutUnitHasThatOfTheNextInItsList() {
        List<Quantity> found = SCANNER.scan("分别完成19.8亿、9亿美元");
        assertThat(found).extracting(Quantity::baseUnit).containsExactly("美元", "美元");
    }

    @Test
    void aMalformedNumberIsNotGuessed() {
        assertThat(SCANNER.scan("1.2.3个")).extracting(Quantity::value).containsExactly(new Value.Unreadable());
    }

    @Test
    void aMillionDigitsAreReadInLinearTime() {
        assertThat(SCANNER.scan("9".repeat(1_000_000) + "个")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsScannedAndSpansStayInsideAndInOrder(@ForAll @Chars({'一', '十', '万', '亿', '个', '%', '.', ',', '/', ':', '(', ')', '-', '~', '余', '分', '之', ' ', '元'})
                                                     @CharRange(from = '0', to = '9') String text) {
        int last = 0;
        for (Quantity quantity : SCANNER.scan(text)) {
            assertThat(quantity.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
            last = quantity.span().end();
        }
    }
}
