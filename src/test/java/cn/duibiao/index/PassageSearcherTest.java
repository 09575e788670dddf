package cn.duibiao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.index.Facets.Count;
import cn.duibiao.index.Facets.Field;
import cn.duibiao.knowledge.Region;
import cn.duibiao.text.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearcherTest {

    @TempDir
    Path folder;
    private PassageSearcher searcher;

    @BeforeEach
    void index() throws Exception {
        SampleIndex.write(folder);
        searcher = SampleIndex.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        searcher.close();
    }

    @Test
    void aWordingIsFoundHoweverItWasCut() throws Exception {
        assertThat(texts("增养老床")).startsWith("新增养老床位600张。");
    }

    @Test
    void theBestPassageComesFirst() throws Exception {
        assertThat(texts("养老服务")).startsWith("养老服务更加优质。");
    }

    @Test
    void aSingleCharacterIsFound() throws Exception {
        assertThat(texts("张")).containsExactly("新增养老床位600张。");
    }

    @Test
    void widthAndCaseAndQuotesDoNotMatter() throws Exception {
        assertThat(texts("pm2.5")).containsExactly("完善ＰＭ２.５治理。");
        assertThat(texts("五个中心")).containsExactly("建设“五个中心”。");
    }

    @Test
    void matchesAreMarkedInTheText() throws Exception {
        Hit hit = searcher.search("养老床位", Filters.NONE, 10).hits().get(0);

        assertThat(hit.highlights()).containsExactly(new Span(2, 6));
    }

    @Test
    void aHitSaysWhereItStands() throws Exception {
        Hit hit = searcher.search("养老床位", Filters.NONE, 10).hits().get(0);

        assertThat(hit.docId()).isEqualTo("songjiang-2021-work-report");
        assertThat(hit.section()).isEqualTo("一、民生");
        assertThat(hit.regionPath()).isEqualTo("上海市/松江区");
        assertThat(hit.kind()).isEqualTo(DocumentKind.WORK_REPORT);
        assertThat(hit.themes()).containsExactly("elderly");
        assertThat(hit.statuses()).containsExactly("actual");
        assertThat(hit.start()).isEqualTo("一、民生".length());
        assertThat(hit.end()).isEqualTo("一、民生新增养老床位600张。".length());
    }

    @Test
    void filtersNarrow() throws Exception {
        assertThat(hits(new Filters(List.of("上海市/青浦区"), List.of(), List.of(), List.of(), List.of()))).isEqualTo(1);
        assertThat(hits(new Filters(List.of("上海市"), List.of(), List.of(), List.of(), List.of()))).isEqualTo(2);
        assertThat(hits(new Filters(List.of(), List.of("work_report"), List.of(), List.of(), List.of()))).isEqualTo(1);
        assertThat(hits(new Filters(List.of(), List.of(), List.of(2020, 2021), List.of(), List.of()))).isEqualTo(2);
        assertThat(hits(new Filters(List.of(), List.of(), List.of(), List.of("ecology"), List.of()))).isEqualTo(1);
        assertThat(hits(new Filters(List.of(), List.of(), List.of(), List.of(), List.of("actual")))).isEqualTo(1);
        assertThat(hits(new Filters(List.of(), List.of(), List.of(1999), List.of(), List.of()))).isZero();
    }

    @Test
    void anOverlongSentenceIsCutBehindAMark() throws Exception {
        Hit hit = searcher.search("雪亮工程", Filters.NONE, 10).hits().get(0);

        assertThat(hit.text().length()).isLessThanOrEqualTo(400);
        assertThat(hit.text()).endsWith("建成雪亮工程。");
        assertThat(hit.highlights()).allSatisfy(span -> assertThat("雪亮工程")
                .contains(hit.text().substring(span.start(), span.end())));
    }

    @Test
    void tableRowsAreFound() throws Exception {
        Hit hit = searcher.search("森林覆盖率", Filters.NONE, 1).hits().get(0);

        assertThat(hit.text()).isEqualTo("森林覆盖率 | 20%");
    }

    @Test
    void headingsWithoutTextAreFound() throws Exception {
        assertThat(texts("附表")).containsExactly("附表", "附表");
    }

    @Test
    void textThatIsNowhereIsNotFound() throws Exception {
        assertThat(searcher.search("量子计算", Filters.NONE, 10).total()).isZero();
        assertThat(searcher.search("……", Filters.NONE, 10).total()).isZero();
    }

    @Test
    void aPartOfALatinWordIsFound() throws Exception {
        assertThat(texts("m2")).containsExactly("完善ＰＭ２.５治理。");
    }

    @Test
    void traditionalCharactersAndNumbersInAnyFormAreFound() throws Exception {
        assertThat(texts("養老床位")).startsWith("新增养老床位600张。");
        assertThat(texts("六百张")).startsWith("新增养老床位600张。");
    }

    @Test
    void aDistrictByItselfRestrictsUnlessToldOtherwise() throws Exception {
        PassageSearcher.Results understood = searcher.search("青浦 养老", Filters.NONE, 10);
        assertThat(understood.understood().regions()).extracting(Region::name).containsExactly("青浦区");
        assertThat(understood.hits()).extracting(Hit::district).containsOnly("青浦区");

        assertThat(searcher.search("青浦 养老", Filters.NONE, 10, true).hits()).extracting(Hit::district)
                .contains("松江区", "青浦区");
    }

    @Test
    void operatorsAreObeyed() throws Exception {
        assertThat(texts("养老 AND 床位")).containsExactly("新增养老床位600张。");
        assertThat(texts("养老 NOT 床位")).containsExactly("养老服务更加优质。");
        assertThat(texts("养老 区:青浦")).containsExactly("养老服务更加优质。");
        assertThat(texts("(床位 OR 森林) year:2020")).containsExactlyInAnyOrder("种植森林。", "森林覆盖率 | 20%");
        assertThat(texts("\"养老床位\"")).containsExactly("新增养老床位600张。");
        assertThat(texts("\"新增 床位\"~2")).containsExactly("新增养老床位600张。");
        assertThat(texts("\"新增 床位\"~0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"养老 | quote | 0", "养老 AND | operand | 6", "(养老 AND 床位 | bracket | 0",
        "养老 OR 床位) | bracket | 8", "区:火星 养老 | value | 2", "\"养老 床位\"~ | distance | 7", "NOT | operand | 3",
        "养老 AND OR | operand | 7", "\"\" | empty | 0"})
    void aMistakeIsPointedAt(String query, String problem, int place) {
        assertThatThrownBy(() -> searcher.search(query, Filters.NONE, 10))
                .isInstanceOfSatisfying(QuerySyntaxException.class, e -> {
                    assertThat(e.messageKey()).isEqualTo("query." + problem);
                    assertThat(e.place()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "…", "a*b", ")", "((", "\u0000养老\u0007", "~", ":", "区", "-养老", "\uD83D\uDE00", "\uD83D"})
    void strangeQueriesDoNoHarm(String query) throws Exception {
        assertThat(searcher.search(query, Filters.NONE, 10).hits()).isNotNull();
    }

    @Test
    void fieldsBesideWordsOnlyNarrow() throws Exception {
        assertThat(texts("养老服务 年:2021")).containsExactly("新增养老床位600张。");
        assertThat(texts("养老 年:2020 年:2021")).hasSize(2);
        assertThat(texts("区:青浦 年:2020")).hasSize(4);
    }

    @Test
    void passagesAreCountedByWhatTheyAre() throws Exception {
        Facets facets = searcher.facets("养老", Filters.NONE, false);

        assertThat(facets.total()).isEqualTo(2);
        assertThat(facets.counts()).containsExactly(
                new Count(Field.DISTRICT, "上海市/松江区", 1), new Count(Field.DISTRICT, "上海市/青浦区", 1),
                new Count(Field.KIND, "plan_outline", 1), new Count(Field.KIND, "work_report", 1),
                new Count(Field.YEAR, "2020", 1), new Count(Field.YEAR, "2021", 1),
                new Count(Field.THEME, "ecology", 1), new Count(Field.THEME, "elderly", 1), new Count(Field.STATUS, "actual", 1));
    }

    @Test
    void addingAValueGivesAsManyPassagesAsWereCounted() throws Exception {
        List<String> names = List.of("区", "类型", "年", "主题", "状态");
        for (Count count : searcher.facets("养老 建设 治理", Filters.NONE, false).counts()) {
            String narrowed = "养老 建设 治理 " + names.get(count.field().ordinal()) + ":" + count.value();
            assertThat(searcher.search(narrowed, Filters.NONE, 10).total()).as(narrowed).isEqualTo(count.passages());
        }
    }

    @Test
    void neighbouringHitsBecomeOne() throws Exception {
        PassageSearcher.Results all = searcher.search("养老床位 五个中心 PM2.5", Filters.NONE, 10);
        Hit merged = all.merged(10).hits().get(0);

        assertThat(all.hits()).hasSizeGreaterThan(2);
        assertThat(merged.text()).isEqualTo("新增养老床位600张。完善ＰＭ２.５治理。建设“五个中心”。");
        assertThat(merged.id()).isEqualTo("songjiang-2021-work-report-p1-3");
        assertThat(merged.highlights()).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(merged.text().length()));
        assertThat(merged.highlights().stream().map(span -> merged.text().substring(span.start(), span.end())))
                .contains("养老床位", "五个中心");
        assertThat(merged.score()).isEqualTo(all.hits().get(0).score());
        assertThat(all.merged(1).hits()).hasSize(1);
    }

    @Test
    void mergedHitsStayShort() throws Exception {
        assertThat(searcher.search("各项 重点 工作", Filters.NONE, 10).merged(10).hits()).hasSizeGreaterThan(1)
                .allSatisfy(hit -> assertThat(hit.text().length()).isLessThanOrEqualTo(400));
    }

    @Test
    void passagesAreNamed() {
        assertThat(PassageId.parse("a-p1-p12")).contains(new PassageId("a-p1", 12, 12));
        assertThat(PassageId.parse("a-p12-14")).contains(new PassageId("a", 12, 14));
        assertThat(new PassageId("a", 12, 14).text()).isEqualTo("a-p12-14");
        for (String wrong : List.of("", "p1", "-p1", "a-p", "a-p-1", "a-p3-2", "a-p9999999999", "a-p１")) {
            assertThat(PassageId.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void passagesOfADocumentStandInOrder() throws Exception {
        assertThat(searcher.passages("qingpu-2020-plan-outline", 1, 2)).extracting(Hit::text)
                .containsExactly("养老服务更加优质。", "种植森林。");
    }

    private List<String> texts(String query) throws Exception {
        return searcher.search(query, Filters.NONE, 10).hits().stream().map(Hit::text).toList();
    }

    private long hits(Filters filters) throws Exception {
        return searcher.search("养老", filters, 10).total();
    }

}
