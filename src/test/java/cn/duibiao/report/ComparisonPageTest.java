package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.Facts;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());

    @Test
    void aCellOpensTheSentenceWithTheNumberMarked() {
        Document page = Jsoup.parse(page(Locale.CHINESE));

        assertThat(page.select("tr[data-status=target] td[data-label=松江区] mark").first().text()).isEqualTo("2200亿元");
        assertThat(page.select("tr[data-status=target] td[data-label=松江区] blockquote").first().text())
                .isEqualTo("到2025年，地区生产总值达到2200亿元。");
        assertThat(page.select("tr[data-status=target] .where").first().text())
                .contains("松江区文件2021", "二、主要目标", "sj-plan.txt");
    }

    @Test
    void whatIsNotFoundIsNotShownAsNothing() {
        assertThat(Jsoup.parse(page(Locale.CHINESE)).select("td[data-label=长宁区] .none").eachText()).contains("未找到");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page(Locale.CHINESE)).doesNotContain("http:", "https:", "src=", "@import", "{{");
        assertThat(Jsoup.parse(page(Locale.CHINESE)).select("link, img, script[src]")).isEmpty();
    }

    @Test
    void textOfDocumentsIsNeverMarkup() {
        assertThat(page(Locale.CHINESE)).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void labelsAreInTheChosenLanguage() {
        assertThat(Jsoup.parse(page(Locale.CHINESE)).select("thead th").eachText())
                .containsExactly("目标", "松江区", "青浦区", "长宁区");
        assertThat(Jsoup.parse(page(Locale.ENGLISH)).select("thead th").first().text()).isEqualTo("Goal");
    }

    private static String page(Locale locale) {
        DocumentRow songjiang = Facts.document("sj-plan", "松江区", DocumentKind.PLAN_OUTLINE, 2021);
        DocumentRow qingpu = Facts.document("qp-plan", "青浦区", DocumentKind.PLAN_OUTLINE, 2021);
        Comparison comparison = new Comparer(KNOWLEDGE).compare(
                Stream.of("松江", "青浦", "长宁").map(name -> KNOWLEDGE.regions().named(name).orElseThrow()).toList(),
                List.of(songjiang, qingpu),
                List.of(Facts.fact("a", songjiang, "地区生产总值", "gdp").value("2200亿元", "220000000000", "元")
                                .op(Op.AT_LEAST).build(),
                        Facts.fact("b", qingpu, "地区生产总值", "gdp").value("1700亿元", "170000000000", "元").build(),
                        Facts.fact("c", qingpu, "地区生产总值", "gdp").value("6%", "6", "%").measure(Measure.GROWTH)
                                .status(Status.ACTUAL).period("2021/2025").build(),
                        Facts.fact("d", songjiang, "新建<script>alert('x')</script>", "").value("1个", "1", "个").build(),
                        Facts.fact("e", qingpu, "新建<script>alert('x')</script>", "").value("2个", "2", "个").build()));
        return ComparisonPage.of(comparison, KNOWLEDGE.themes(), new ReadableValue(KNOWLEDGE.comparators()), Messages.in(locale));
    }
}
