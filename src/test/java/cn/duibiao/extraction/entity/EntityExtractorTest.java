package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityExtractorTest {

    @ParameterizedTest
    @CsvSource({
        "推动松江区与昆山市协作。, 松江区, PLACE", "加快松江新城建设。, 松江新城, PLACE", "复旦大学附属中山医院揭牌。, 复旦大学附属中山医院, ORG",
        "与上海交通大学签约。, 上海交通大学, ORG", "松江图书馆改建完成。, 松江图书馆, PROJECT", "轨交23号线年内开工。, 轨交23号线, PROJECT",
        "推进沪渝蓉高铁建设。, 沪渝蓉高铁, PROJECT", "G60扩容工程完工。, G60扩容工程, PROJECT", "落实《松江区养老服务条例》。, 松江区养老服务条例, POLICY",
        "做好“六稳”工作。, 六稳, POLICY", "成功创建国家卫生区。, 国家卫生区, POLICY", "深化“五联共治”行动。, “五联共治”行动, POLICY",
        "保障第六届进博会。, 第六届进博会, EVENT", "举办上海佘山马拉松。, 上海佘山马拉松, EVENT", "学习习近平总书记重要讲话。, 习近平, PERSON"})
    void findsNamesOfSixTypes(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @ParameterizedTest
    @CsvSource({
        "引进启元芯动、天工智造等12家企业。, 天工智造, ORG", "书溪路、柳泾路等道路建成通车。, 柳泾路, PLACE"})
    void membersOfListAreWhatListIsSaidToBeOf(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @ParameterizedTest
    @CsvSource({
        "推进“春雨”工程。, “春雨”工程, POLICY",
        "荣获国家科技进步二等奖。, 国家科技进步二等奖, POLICY", "获评全国双拥模范城称号。, 全国双拥模范城, POLICY",
        "两处园林获批国家4A级旅游景区。, 国家4A级旅游景区, POLICY"})
    void titlesAndCampaignsAreNoPlacesAndWorks(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @ParameterizedTest
    @CsvSource({
        "德以(上海)创新园启用。, 德以(上海)创新园", "G60量子科创基地开工。, G60量子科创基地", "开展“阅读季”活动。, “阅读季”活动", "第三届进博会松江交易分团签约。, 松江交易分团"})
    void borderOfNameIsWhereItBegins(String text, String name) {
        assertThat(entities(text)).extracting(Entity::text).contains(name);
    }

    @Test
    void personStandsBehindTheOfficeToo() {
        assertThat(entities("现在，由区长陈建国作报告。")).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple("陈建国", Type.PERSON));
    }

    @Test
    void placeInsideOneLongerNameIsNoEntityUnlessItIsARegion() {
        assertThat(entities("张江科学会堂启用。")).extracting(Entity::text).containsExactly("张江科学会堂");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "加快重点项目建设，完善公共服务平台。", "新建3所学校、5家医院。", "道路、河道和绿地得到整治。", "坚持绿水青山就是好环境，其中多数企业增长。"})
    void wordsThatAreNoNamesAreLeftOut(String text) {
        assertThat(entities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "实施扩大消费稳定市场行动、老城厢保护三年行动计划。, 扩大消费稳定市场行动, POLICY", "获批国家文旅消费试点城市。, 国家文旅消费试点城市, POLICY",
        "入选第二批国家产教融合试点城市。, 第二批国家产教融合试点城市, POLICY", "成功举办新一代信息技术博览会。, 新一代信息技术博览会, EVENT", "办好葡萄节、草莓节等活动。, 葡萄节, EVENT",
        "庆祝新中国成立75周年。, 新中国成立75周年, EVENT", "形成“东部集聚、中部提升、西部联动”格局。, '东部集聚、中部提升、西部联动', POLICY",
        "优化“四好连队”管理模式。, 四好连队, POLICY", "打造“一核两带三区”空间格局。, 一核两带三区, POLICY", "加快“智慧环卫”建设。, 智慧环卫, POLICY",
        "蝉联全国文明城区。, 全国文明城区, POLICY", "沪苏通铁路三期开工。, 沪苏通铁路三期, PROJECT", "完成区图书馆改造。, 区图书馆, PROJECT",
        "泰和康肿瘤医院封顶。, 泰和康肿瘤医院, ORG", "青沪高铁开工。, 青沪高铁, PROJECT", "启动健康松江行动。, 健康松江行动, POLICY",
        "举办“健康生活”活动。, “健康生活”活动, EVENT", "高水平建设沪苏国际金融城。, 沪苏国际金融城, PLACE", "引进量子材料研究院。, 量子材料研究院, ORG",
        "中国(上海)技术交易中心挂牌。, 中国(上海)技术交易中心, ORG", "推进复兴中路、宛平南路整治。, 宛平南路, PLACE",
        "加快穗莞深城际宝安段建设。, 穗莞深城际宝安段, PROJECT",
        "创建国家创新型产业集群（生物医药）。, 国家创新型产业集群（生物医药）, POLICY"})
    void findsNamesByWhatGovernsThem(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "新增公办学校和民办幼儿园。", "建设区域总部和农村公路。", "新增市重点实验室3个。", "集聚县级国有公司。", "全镇新改建农村公路30公里。"})
    void descriptionsAreNoNames(String text) {
        assertThat(entities(text)).isEmpty();
    }

    @Test
    void aSideOfTheDistrictIsAPlaceWhereTheDocumentSpeaksOfItMoreThanOnce() {
        String[] texts = {"加快松南开发。", "松南、松北联动。"};
        assertThat(entities(texts)).extracting(Entity::text).contains("松南");
        ChoiceSentence second = EntityTexts.EXTRACTOR.proposals(EntityTexts.segmented(texts)).get(1);
        assertThat(second.proposedSpans()).contains(new Span(0, 2)).doesNotContain(new Span(3, 5));
    }

    @Test
    void placesNamedByTheirFirstCharactersAreFound() {
        assertThat(entities("松金嘉三地联动发展。")).extracting(Entity::text).contains("松金嘉");
    }

    @Test
    void aShortNameThatTheDocumentDefinesIsUsedInIt() {
        assertThat(entities("长三角生态绿色一体化发展示范区挂牌。", "示范区建设提速。", "示范区规划公布。", "推进示范区改革。"))
                .contains(new Entity("示范区", Type.PLACE, 4));
    }

    @Test
    void chanceLikenessesAcrossWordsAreLeftOut() {
        assertThat(entities("整治入海河流。")).extracting(Entity::text).doesNotContain("海河");
    }

    @Test
    void verbsBeforeANameDoNotBelongToIt() {
        assertThat(entities("推进松江新城建设，成立松江融媒体中心。")).extracting(Entity::text)
                .contains("松江新城", "松江融媒体中心");
    }

    @Test
    void countsHowOftenANameStandsInTheDocument() {
        assertThat(entities("松江新城开工。", "建设松江新城和松江南站。")).contains(
                new Entity("松江新城", Type.PLACE, 2));
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(entities("松江区人民政府报告工作。")).extracting(Entity::text).contains("松江区人民政府");
    }

    @Test
    void strangeTextIsRead() {
        assertThat(entities("", " ", "”“》《", "((((“”))))”", "\uD83D\u0000《》“”中心", "第届中心")).isNotNull();
    }

    @Test
    void namesInEndlessSentencesAreFound() {
        String quotes = "“上海".repeat(20_000) + "”中心".repeat(20_000);
        String names = "建设松江区九亭镇中心图书馆，".repeat(8_000);
        assertThat(entities(quotes, names)).contains(new Entity("松江区九亭镇中心图书馆", Type.PROJECT, 8_000));
    }

    @ParameterizedTest
    @CsvSource({
        "76街坊、203街坊完成签约。, 203街坊, PLACE", "整治柳溪路(青枫路-云台路)。, 云台路, PLACE", "出台助企纾困26条、扩大消费12条等政策。, 扩大消费12条, POLICY",
        "贯彻区第九次党代会精神。, 区第九次党代会, EVENT", "学习二十届历次全会精神。, 二十届历次全会, EVENT", "举办首届松江国际影视交易月。, 首届松江国际影视交易月, EVENT",
        "引进远舟资本。, 远舟资本, ORG"})
    void findsNamesThatFollowAPattern(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"优化公交线路18条。", "吸引社会资本。", "整治15个街坊。", "做强街镇两级服务中心。"})
    void countsAndKindsAreNoNamesThatFollowAPattern(String text) {
        assertThat(entities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"佘山影视中心项目开工。, 佘山影视中心项目", "轨交30号线西延伸项目开工。, 轨交30号线西延伸"})
    void aProjectKeepsItsWordUnlessItIsALine(String text, String name) {
        assertThat(entities(text)).extracting(Entity::text).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "完善“周周议”协商制度。, “周周议”协商制度, POLICY", "实施“安心校园工程”。, 安心校园工程, POLICY",
        "获评全国百家活力书香街区。, 全国百家活力书香街区, POLICY",
        "出台《关于规范社区食堂运营的若干意见》。, 关于规范社区食堂运营的若干意见, POLICY"})
    void findsQuotesAndTitlesByWhatStandsAroundThem(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    @Test
    void aFormulaNeedsNoWordForItsKind() {
        assertThat(entities("完善“五网融合”综合交通体系。")).extracting(Entity::text).containsExactly("五网融合");
    }

    @Test
    void aQuoteThatIsPromotedIsAName() {
        assertThat(entities("推广“邻里坊”。", "邻里坊全部开放。", "拓展邻里坊功能。")).extracting(Entity::text).contains("邻里坊");
    }

    @ParameterizedTest
    @CsvSource({
        "完成苏州河东岸贯通提升工程。, 苏州河东岸贯通提升工程", "崧泽国际金融中心T2塔楼竣工。, 崧泽国际金融中心T2塔楼", "加快佘山医疗中心等重点项目建设。, 佘山医疗中心",
        "佘山全球总部开工。, 佘山全球总部"})
    void whatIsBuiltIsAProject(String text, String name) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, Type.PROJECT));
    }

    @Test
    void aRoadDoesNotSpeakOfTheCityItIsNamedAfter() {
        assertThat(entities("整治成都北路。")).extracting(Entity::text).doesNotContain("成都");
    }

    @ParameterizedTest
    @CsvSource({
        "引进云启科技、和明科技等企业。, 和明科技", "前海蛇口自贸片区医院开业。, 前海蛇口自贸片区医院",
        "深化国家知识产权运营服务体系重点城市建设。, 国家知识产权运营服务体系重点城市"})
    void namesThatTheSegmenterCutsWronglyAreWhole(String text, String name) {
        assertThat(entities(text)).extracting(Entity::text).contains(name);
    }

    @Test
    void personsInAListAreFoundByTheirNumber() {
        assertThat(entities("李建明、王海涛、陈志强三位教授当选。")).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple("王海涛", Type.PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "成立科研设备开放共享联盟。, 科研设备开放共享联盟, ORG", "组建长三角跨境电商产业联盟。, 长三角跨境电商产业联盟, ORG"})
    void findsBodiesThatAreFoundedAndMembersOfLists(String text, String name, Type type) {
        assertThat(entities(text)).extracting(Entity::text, Entity::type)
                .contains(org.assertj.core.groups.Tuple.tuple(name, type));
    }

    private static List<Entity> entities(String... texts) {
        return EntityTexts.EXTRACTOR.extract(EntityTexts.segmented(texts));
    }
}
