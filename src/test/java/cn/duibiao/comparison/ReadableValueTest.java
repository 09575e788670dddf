package cn.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.tables.DocumentRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableValueTest {

    private static final Comparators COMPARATORS = Comparators.load(KnowledgeFiles.packaged());
    private static final DocumentRow PLAN = Facts.document("p", "松江区", DocumentKind.PLAN_OUTLINE, 2021);

    @Test
    void theNumberStaysAsWrittenWithItsComparatorBeforeIt() {
        assertThat(text(fact().value("6.5%", "6.5", "%").op(Op.ABOUT))).isEqualTo("约6.5%");
        assertThat(text(fact().value("2.1万家", "21000", "家").op(Op.AT_LEAST))).isEqualTo("≥2.1万家");
        assertThat(text(fact().value("35微克/立方米", "35", "微克/立方米").op(Op.AT_MOST))).isEqualTo("≤35微克/立方米");
        assertThat(text(fact().value("50余个", "50", "个").op(Op.MORE_THAN))).isEqualTo("50余个");
        assertThat(text(fact().value("50个", "50", "个").op(Op.MORE_THAN))).isEqualTo(">50个");
    }

    @Test
    void aFallGetsItsSign() {
        assertThat(text(fact().value("14%", "-14", "%").measure(Measure.GROWTH))).isEqualTo("-14%");
        assertThat(text(fact().value("-14%", "-14", "%").measure(Measure.GROWTH))).isEqualTo("-14%");
    }

    @Test
    void aBareNumberOfATableGetsItsUnitAndNeverAnotherSize() {
        assertThat(text(fact().value("1500", "150000000000", "元"))).isEqualTo("1500亿元");
        assertThat(text(fact().value("84.5", "84.5", "岁"))).isEqualTo("84.5岁");
        assertThat(text(fact().value("3-4", new Value.Range(new BigDecimal(30000), new BigDecimal(40000)), "人")
                .op(Op.RANGE))).isEqualTo("3~4万人");
        assertThat(text(fact().value("-14", "-14", "%").measure(Measure.GROWTH))).isEqualTo("-14%");
    }

    @Test
    void aComparatorInTheCellIsNotSaidTwice() {
        assertThat(text(fact().value("4000左右", "400000000000", "元").op(Op.ABOUT))).isEqualTo("约4000亿元");
        assertThat(text(fact().value("8%左右", "8", "%").op(Op.ABOUT))).isEqualTo("约8%");
        assertThat(text(fact().value("≥80", "80", "%").op(Op.AT_LEAST))).isEqualTo("≥80%");
        assertThat(text(fact().value("不低于80%", "80", "%").op(Op.AT_LEAST))).isEqualTo("≥80%");
    }

    @Test
    void rangesRatiosAndWordsStayAsWritten() {
        assertThat(text(fact().value("4~6个", new Value.Range(new BigDecimal(4), new BigDecimal(6)), "个")
                .op(Op.RANGE))).isEqualTo("4~6个");
        assertThat(text(fact().value("70/500（25）", new Value.Ratio(List.of(BigDecimal.TEN, BigDecimal.ONE)), "个")))
                .isEqualTo("70/500（25）");
        assertThat(text(fact().words("高于全市平均水平").op(Op.MORE_THAN))).isEqualTo("高于全市平均水平");
    }

    private static Facts.Builder fact() {
        return Facts.fact("f", PLAN, "指标", "");
    }

    private static String text(Facts.Builder fact) {
        return new ReadableValue(COMPARATORS).of(fact.build());
    }
}
