package cn.duibiao.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.comparison.Facts;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.index.Filters;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.tables.DocumentRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactSelectionTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final Magnitudes MAGNITUDES = new Magnitudes(KNOWLEDGE);
    private static final DocumentRow DOCUMENT = Facts.document("sj", "松江区", DocumentKind.WORK_REPORT, 2021);

    private static final Fact BEDS = fact("beds").value("600张", "600", "张").period("2021").build();
    private static final Fact INCOME = fact("income").value("2.2亿元", "220000000", "元").period("2016/2020").region("全市").build();
    private static final Fact FOREST = fact("forest").value("2万亩", "20000", "亩").period("2025").build();
    private static final Fact RATE = fact("rate").value("4%~6%", new Value.Range(new BigDecimal(4), new BigDecimal(6)), "%")
            .period("").build();
    private static final Fact WORDS = fact("words").words("稳步增长").period("2020-06").build();
    private static final List<Fact> ALL = List.of(BEDS, INCOME, FOREST, RATE, WORDS);

    @ParameterizedTest
    @CsvSource({"500张,,beds", "500 张,600张,beds", "601张,,''", "五百张,,beds", "1亿元,,income", "2.2亿,,income", "21999万元,22001 万元,income",
        "10平方公里,1500公顷,forest", "5%,,rate", "6.1%,,''", ",4%,rate", "600,600,beds", "600个,,''", "-1%,3%,''"})
    void numbersAreComparedInAnyUnitOfTheirKind(String min, String max, String found) {
        ValueRange range = new ValueRange(bound(min), bound(max));

        assertThat(ids(new FactCriteria(Filters.NONE, "", List.of(), List.of(), List.of(), range)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张", "500蛋", "500余张", "5张6张", "4~6个", "--5%", "１：２", "\u0000", "-"})
    void whatIsNoQuantityIsNotGuessed(String text) {
        assertThat(MAGNITUDES.typed(text)).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertThat(MAGNITUDES.typed(text)).isNotNull();
    }

    @Test
    void boundsHaveToMeasureTheSame() {
        assertThat(new ValueRange(bound("5亩"), bound("6公顷")).isOfOneKind()).isTrue();
        assertThat(new ValueRange(bound("5"), bound("6%")).isOfOneKind()).isFalse();
        assertThat(new ValueRange(bound("1个"), bound("3家")).isOfOneKind()).isTrue();
        assertThat(new ValueRange(bound("1张"), bound("3家")).isOfOneKind()).isFalse();
    }

    @Test
    void periodPlaceAndNameNarrow() {
        assertThat(ids(new FactCriteria(Filters.NONE, "", List.of("2020"), List.of(), List.of(), ValueRange.ALL)))
                .containsExactly("income");
        assertThat(ids(new FactCriteria(Filters.NONE, "", List.of(), List.of("全市"), List.of(), ValueRange.ALL)))
                .containsExactly("income");
        assertThat(ids(new FactCriteria(Filters.NONE, "", List.of(), List.of("songjiang"), List.of(), ValueRange.ALL)))
                .containsExactly("beds", "forest", "rate", "words");
        assertThat(ids(new FactCriteria(Filters.NONE, "床位", List.of(), List.of(), List.of(), ValueRange.ALL))).isEmpty();
        assertThat(ids(new FactCriteria(Filters.NONE, "指标", List.of(), List.of(), List.of("hard"), ValueRange.ALL))).isEmpty();
    }

    @Test
    void factsAreSortedWithinWhatCanBeCompared() {
        Fact more = fact("more").value("700张", "700", "张").build();
        List<Fact> facts = List.of(WORDS, FOREST, more, BEDS);

        assertThat(FactOrder.VALUE.sorted(facts, false, MAGNITUDES)).containsExactly(BEDS, more, FOREST, WORDS);
        assertThat(FactOrder.VALUE.sorted(facts, true, MAGNITUDES)).containsExactly(more, BEDS, FOREST, WORDS);
    }

    @Test
    void factsAreSortedByTheEndOfTheirPeriod() {
        assertThat(FactOrder.YEAR.sorted(ALL, false, MAGNITUDES)).containsExactly(INCOME, WORDS, BEDS, FOREST, RATE);
        assertThat(FactOrder.YEAR.sorted(ALL, true, MAGNITUDES)).containsExactly(FOREST, BEDS, WORDS, INCOME, RATE);
    }

    private static Facts.Builder fact(String id) {
        return Facts.fact(id, DOCUMENT, "指标" + id, "");
    }

    private static Optional<Magnitude> bound(String text) {
        return Optional.ofNullable(text).map(typed -> MAGNITUDES.typed(typed).orElseThrow());
    }

    private static List<String> ids(FactCriteria criteria) {
        FactSelection selection = new FactSelection(criteria, List.of(DOCUMENT), KNOWLEDGE, MAGNITUDES);
        return ALL.stream().filter(selection::includes).map(Fact::id).toList();
    }
}
