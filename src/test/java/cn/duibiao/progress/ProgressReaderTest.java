package cn.duibiao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.comparison.Facts;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.progress.Progress.Verdict;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressReaderTest {

    private static final DocumentRow PLAN = Facts.document("plan", "松江区", DocumentKind.PLAN_OUTLINE, 2021);
    private static final DocumentRow R2021 = Facts.document("r2021", "松江区", DocumentKind.WORK_REPORT, 2021);
    private static final DocumentRow R2022 = Facts.document("r2022", "松江区", DocumentKind.WORK_REPORT, 2022);
    private static final DocumentRow R2024 = Facts.document("r2024", "松江区", DocumentKind.WORK_REPORT, 2024);
    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());

    @Test
    void theFigureOfTheNextReportDecidesOverATargetForOneYear() {
        Progress reached = only(growth(R2021, "7", "2021"), growth(R2022, "8.1", "2021").status(Status.ACTUAL));
        assertThat(reached.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(reached.formula()).isEqualTo("8.1 ≥ 7");

        assertThat(only(growth(R2021, "7", "2021"), growth(R2022, "6.4", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.BEHIND);
    }

    @Test
    void aReportCannotAnswerForTheYearItBegins() {
        assertThat(only(growth(R2021, "7", "2021"), growth(R2021, "8", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.NO_NEWS);
    }

    @Test
    void anAverageIsHeldAgainstTheCompoundGrowthSoFar() {
        Progress progress = only(growth(PLAN, "6", "2021/2025"), growth(R2022, "8", "2021").status(Status.ACTUAL),
                growth(R2024, "3", "2022").status(Status.ACTUAL), growth(R2024, "4", "2023").status(Status.ACTUAL));

        assertThat(progress.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(progress.formula()).isEqualTo("((1+8%)×(1+3%)×(1+4%))^(1/3)-1 = 4.98% < 6%");
    }

    @Test
    void aLevelIsHeldAgainstTheStraightLine() {
        Progress progress = only(level(PLAN, "森林覆盖率", "forest_cover", "19.5", "%", "2025"),
                level(PLAN, "森林覆盖率", "forest_cover", "18.5", "%", "2020").status(Status.ACTUAL),
                level(R2024, "森林覆盖率", "forest_cover", "19.2", "%", "2023").status(Status.ACTUAL));

        assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(progress.formula()).isEqualTo("19.2 ≥ 18.5+(19.5-18.5)×3/5 = 19.1");
        assertThat(progress.outcomes()).hasSize(2);
    }

    @Test
    void whatIsAddedOverYearsIsSummedButAStockIsNot() {
        Progress beds = only(level(PLAN, "新增养老床位", "elder_beds_new", "5000", "张", "2021/2025"),
                level(R2022, "新增养老床位", "elder_beds_new", "800", "张", "2021").status(Status.ACTUAL));
        assertThat(beds.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(beds.formula()).isEqualTo("800 = 800 < 5000×1/5 = 1000");

        assertThat(only(level(PLAN, "一般公共预算收入", "fiscal_total", "12000000000", "元", "2021/2025"),
                level(R2022, "一般公共预算收入", "fiscal_total", "10000000000", "元", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.NO_NEWS);
    }

    @Test
    void lessIsBetterWhereTheIndicatorOrTheComparatorSaysSo() {
        assertThat(only(level(R2021, "PM2.5平均浓度", "pm25", "30", "微克/立方米", "2021"),
                level(R2022, "PM2.5平均浓度", "pm25", "27", "微克/立方米", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.REACHED);
        assertThat(only(level(R2021, "城镇登记失业率", "", "3.5", "%", "2021").op(Op.AT_MOST),
                level(R2022, "城镇登记失业率", "", "4.1", "%", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.BEHIND);
        assertThat(only(level(R2021, "城镇登记失业率", "", "3.5", "%", "2021").op(Op.AT_MOST),
                level(R2022, "城镇登记失业率", "", "4.5", "%", "2021").status(Status.ACTUAL).op(Op.AT_MOST)).verdict())
                .as("below 4.5 may be below 3.5").isEqualTo(Verdict.NO_NEWS);
    }

    @Test
    void anotherStepOfAProjectIsNoNews() {
        assertThat(only(level(R2021, "动迁安置房竣工", "resettlement_done", "4000", "套", "2021"),
                level(R2022, "动迁安置房开工", "resettlement_start", "4200", "套", "2021").status(Status.ACTUAL)).verdict())
                .isEqualTo(Verdict.NO_NEWS);
    }

    @Test
    void seriesHaveTargetsAndFiguresSideBySide() {
        List<Fact> facts = Stream.of(growth(R2021, "7", "2021"), growth(R2022, "8.1", "2021").status(Status.ACTUAL),
                growth(R2022, "6", "2022")).map(Facts.Builder::build).toList();

        assertThat(new SeriesReader(KNOWLEDGE).read(List.of(R2021, R2022), facts)).singleElement().satisfies(series -> {
            assertThat(series.indicator()).isEqualTo("地区生产总值");
            assertThat(series.points()).hasSize(2);
            assertThat(series.points().get(0).target().orElseThrow().number()).isEqualTo(7);
            assertThat(series.points().get(0).actual().orElseThrow().number()).isEqualTo(8.1);
            assertThat(series.points().get(1).actual()).isEmpty();
        });
    }

    private static Facts.Builder growth(DocumentRow document, String number, String period) {
        return Facts.fact(document.docId() + number + period, document, "地区生产总值", "gdp").value(number + "%", number, "%")
                .measure(Measure.GROWTH).period(period);
    }

    private static Facts.Builder level(DocumentRow document, String indicator, String canonical, String number, String unit, String period) {
        return Facts.fact(document.docId() + number + period, document, indicator, canonical).value(number + unit, number, unit)
                .period(period);
    }

    private static Progress only(Facts.Builder... facts) {
        List<Progress> progress = new ProgressReader(KNOWLEDGE).read(List.of(PLAN, R2021, R2022, R2024),
                Stream.of(facts).map(Facts.Builder::build).toList());
        assertThat(progress).hasSize(1);
        return progress.get(0);
    }
}
