package cn.duibiao.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.reading.SourceReader;
import cn.duibiao.text.MappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanerTest {

    private static final Cleaner CLEANER = Cleaner.with(KnowledgeFiles.packaged());
    private static final String PROSE = "这一年全区上下齐心协力，经济运行稳中有进，民生保障不断加强，各项任务如期完成。".repeat(6);

    @TempDir
    private Path folder;

    private List<Article> clean(String name, String text) throws IOException, ReadingException {
        SourceFile file = new SourceReader().read(Files.writeString(folder.resolve(name), text), name);
        return CLEANER.clean(file);
    }

    private Article only(String text) throws IOException, ReadingException {
        List<Article> articles = clean("a.txt", text);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> lines(Article article) {
        return article.blocks().stream().filter(CleanBlock.Line.class::isInstance)
                .map(block -> ((CleanBlock.Line) block).text().toString()).toList();
    }

    private static List<List<String>> grid(Article article) {
        return article.blocks().stream().filter(CleanBlock.Grid.class::isInstance)
                .map(block -> ((CleanBlock.Grid) block).rows().stream()
                        .map(row -> row.stream().map(MappedText::toString).toList()).toList())
                .findFirst().orElse(List.of());
    }

    @Test
    void furnitureAroundATextIsRemoved() throws Exception {
        Article article = only("""
                首页 > 资讯中心 > 政府公报
                在线客服
                微信公众号
                云湖区人民政府工作报告-全民彩票官方版下载
                浏览量:1288 2025-07-08
                （2021年1月12日在云湖区第六届人民代表大会第七次会议上）
                区长  李小明
                各位代表：
                %s
                责任编辑：王某
                a1b2c3-d4.jpeg
                【打印本页】
                点赞
                评论
                登录后发表评论
                400-820-1234
                网站地图
                """.formatted(PROSE));
        assertThat(article.title()).isEqualTo("云湖区人民政府工作报告");
        assertThat(article.postedDate()).isEqualTo("2025-07-08");
        assertThat(lines(article)).containsExactly("（2021年1月12日在云湖区第六届人民代表大会第七次会议上）", "区长李小明", "各位代表：", PROSE);
    }

    @Test
    void sentencesThatSpeakLikeASiteStay() throws Exception {
        String line = "为企业提供技术支持。完善信息公开，优化政务服务，打造网站集约平台。";
        assertThat(lines(only(PROSE + "\n" + line + "\n" + PROSE))).containsExactly(PROSE, line, PROSE);
    }

    @Test
    void listOfReportsIsPartedAndItsTermsOfUseAreDropped() throws Exception {
        List<Article> articles = clean("list.txt", """
                 • 【甲区招商】2021年甲区政府工作报告

                    各位代表:现在,我代表甲区人民政府报告工作。%1$s

                    2025-07-08

                  • 【乙区招商】2021年乙区政府工作报告

                    各位代表:现在,我代表乙区人民政府报告工作。%1$s

                    2025-07-07

                有想补充的信息?点我投稿
                共 28 页
                1 2 3 4 5 尾页
                一、本网投稿信息内容规范
                1.1您发布的内容应当遵守法律,用户不得在网站上传播侵权信息,本网有权删除稿件。您理解并同意本协议。
                3)散布谣言的;
                  • 工业用地招商
                """.formatted(PROSE));
        assertThat(articles).extracting(Article::title).containsExactly("2021年甲区政府工作报告", "2021年乙区政府工作报告");
        assertThat(articles).extracting(Article::postedDate).containsExactly("2025-07-08", "2025-07-07");
        assertThat(articles).allSatisfy(article -> assertThat(lines(article)).hasSize(1));
    }

    @Test
    void secondGreetingBeginsASecondReport() throws Exception {
        String report = "云湖区政府工作报告\n各位代表：\n现在，我代表区人民政府，向大会报告工作。\n" + (PROSE + "\n").repeat(12);
        assertThat(clean("two.txt", report + report)).hasSize(2);
    }

    @Test
    void menuGluedIntoOneLineIsFurniture() throws Exception {
        Article article = only("""
                标题：二00四年政府工作报告
                年份：2004
                ====================
                中国政府网云湖市人民政府登录注册无障碍阅读搜索热搜词：首页政务公开政务服务互动交流首页>政务公开>
                政府工作报告发布时间：2004-03-26信息来源：云湖市情网打印分享到：
                一、2003年工作情况2003年，%s扫一扫在手机打开当前页【关闭当前页面】
                """.formatted(PROSE));
        assertThat(article.title()).isEqualTo("二00四年政府工作报告");
        assertThat(lines(article)).containsExactly("一、2003年工作情况2003年，" + PROSE);
    }

    @Test
    void marksOfConvertersGoAndNotesAreKept() throws Exception {
        Article article = only("""
                [bookmark: _Toc59035185]加快“两湖一带”[footnoteRef:3]建设，推进项目[2]落地。%s [3: “两湖一带”：东湖、西湖[注]和沿河绿带。]
                """.formatted(PROSE));
        assertThat(lines(article)).containsExactly("加快“两湖一带”建设，推进项目落地。" + PROSE);
        assertThat(article.footnotes()).hasSize(1);
        assertThat(article.footnotes().get(0).number()).isEqualTo(3);
        assertThat(article.footnotes().get(0).body()).hasToString("“两湖一带”：东湖、西湖[注]和沿河绿带。");
    }

    @Test
    void listOfTermsAtTheEndBecomesNotes() throws Exception {
        Article article = only(PROSE + "\n名词解释\n1.一网通办：一处受理的政务服务。\n2.“两湖”：东湖和西湖。\n");
        assertThat(lines(article)).containsExactly(PROSE);
        assertThat(article.footnotes()).extracting(note -> note.body().toString())
                .containsExactly("一网通办：一处受理的政务服务。", "“两湖”：东湖和西湖。");
    }

    @Test
    void tableWithTabsIsRebuilt() throws Exception {
        Article article = only(PROSE + """

                云湖区主要指标
                \t序号
                \t指标名称
                \t单位
                \t属性
                \t2025年目标

                \t1
                \t污染物年均浓度
                （PM2.5）
                \t微克/
                立方米
                \t约束性
                \t30

                \t2
                \t回收率[footnoteRef:1] [1: “回收率”：回收量的占比。]

                \t%
                \t约束性
                \t45

                """ + PROSE);
        assertThat(grid(article)).containsExactly(
                List.of("序号", "指标名称", "单位", "属性", "2025年目标"),
                List.of("1", "污染物年均浓度（PM2.5）", "微克/立方米", "约束性", "30"),
                List.of("2", "回收率", "%", "约束性", "45"));
        assertThat(lines(article)).containsExactly(PROSE, PROSE);
    }

    @Test
    void groupOfRowsIsRepeatedInEachRow() throws Exception {
        Article article = only(PROSE + "\n\t类别\n\t项目名称\n\n\t在建项目\n\t甲园\n\n\t\n\t乙园\n\n" + PROSE);
        assertThat(grid(article)).containsExactly(List.of("类别", "项目名称"), List.of("在建项目", "甲园"),
                List.of("在建项目", "乙园"));
    }

    @Test
    void listedTableWithAllItsCellsIsReadByCount() throws Exception {
        Article article = only(PROSE + "\n指标名称\n单位\n属性\n2025年\n产值增速\n%\n预期性\n6\n森林覆盖率\n%\n约束性\n19\n" + PROSE);
        assertThat(grid(article)).containsExactly(List.of("指标名称", "单位", "属性", "2025年"),
                List.of("产值增速", "%", "预期性", "6"), List.of("森林覆盖率", "%", "约束性", "19"));
    }

    @Test
    void tableThatHasLostCellsNeverPutsAValueIntoADoubtfulRow() throws Exception {
        Article article = only(PROSE + """

                序号
                指标名称
                单位
                属性
                产值年均增速
                预期性
                路网密度
                7.5
                失业人数
                人
                约束性
                完成市下达目标
                能耗降低率
                全面达到国家二级标准,部分指标更优
                (一)空间布局
                """ + PROSE);
        assertThat(grid(article)).containsExactly(List.of("序号", "指标名称", "单位", "属性", "目标"),
                List.of("", "产值年均增速", "", "预期性", ""), List.of("", "路网密度", "", "", ""),
                List.of("", "失业人数", "人", "约束性", "完成市下达目标"), List.of("", "能耗降低率", "", "", ""));
        assertThat(lines(article)).containsExactly(PROSE, "(一)空间布局", PROSE);
    }

    @Test
    void textBoxIsJoinedAndMovedBehindTheParagraphItInterrupts() throws Exception {
        Article article = only(PROSE + """

                加快产业集群建设。强化产业高地，依托
                 (
                 专栏1：产业联盟体系
                企业已有1280家，2019年产值超过3
                万亿
                元。依托园区成立联盟，
                面向全球。
                )

                区位优势，做强龙头。
                """);
        assertThat(lines(article)).containsExactly(PROSE, "加快产业集群建设。强化产业高地，依托区位优势，做强龙头。");
        CleanBlock.Box box = (CleanBlock.Box) article.blocks().get(2);
        assertThat(box.lines()).extracting(line -> line.text().toString())
                .containsExactly("专栏1：产业联盟体系", "企业已有1280家，2019年产值超过3万亿元。依托园区成立联盟，面向全球。");
    }

    @Test
    void brokenHeadingIsJoined() throws Exception {
        Article article = only("第七章  深入践行绿色发展理念，打造人与自然和谐共生的\n生态之城\n" + PROSE);
        assertThat(lines(article)).containsExactly("第七章深入践行绿色发展理念，打造人与自然和谐共生的生态之城", PROSE);
    }

    @Test
    void writingIsMendedAndTheSourceStays() throws Exception {
        Article article = only("２０２０年增长５．６％，g60走廊和“6 x”产业向好，pm2.5降至30。完成任务。;" + PROSE);
        CleanBlock.Line line = (CleanBlock.Line) article.blocks().get(0);
        assertThat(line.text()).hasToString("2020年增长5.6%，G60走廊和“6+X”产业向好，PM2.5降至30。完成任务。" + PROSE);
        assertThat(line.text().verbatim()).startsWith("２０２０年增长５．６％，g60走廊和“6 x”产业");
        assertThat(line.text().verbatim()).contains("完成任务。;");
    }

    @Test
    void nameOfASpeakerLosesItsStraySemicolons() throws Exception {
        assertThat(lines(only("云湖区区长;李;明各位代表:" + PROSE)).get(0)).startsWith("云湖区区长李明各位代表:");
    }

    @Test
    void semicolonBetweenClausesStays() throws Exception {
        String line = "进出口总值保持正增长；居民收入稳步增长;消费价格上涨3%左右。" + PROSE;
        assertThat(lines(only(line))).containsExactly(line);
    }

    @Test
    void referenceToANoteIsNoWordButStandsInWhatIsQuoted() throws Exception {
        Article article = only("新增“四上”企业^[4]665户、“两湖一馆”[12]项目3个。" + PROSE);
        CleanBlock.Line line = (CleanBlock.Line) article.blocks().get(0);
        assertThat(line.text()).hasToString("新增“四上”企业665户、“两湖一馆”项目3个。" + PROSE);
        assertThat(line.text().verbatim()).startsWith("新增“四上”企业^[4]665户、“两湖一馆”[12]项目3个。");
    }

    @Test
    void titleBrokenOverLinesIsPutTogether() throws Exception {
        Article article = only("""
                立即参赛

                中共云湖区委

                关于制定云湖区国民经济

                和社会发展第十四个五年规划和

                二〇三五年远景目标的建议

                (2020年11月30日区委第十一次全体会议通过)

                %s""".formatted(PROSE));
        assertThat(article.title()).isEqualTo("中共云湖区委关于制定云湖区国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议");
        assertThat(lines(article)).containsExactly("(2020年11月30日区委第十一次全体会议通过)", PROSE);
    }

    @Test
    void savedPageKeepsItsTextOnly() throws Exception {
        List<Article> articles = clean("page.html", """
                <html><head><title>云湖区政府工作报告_云湖新闻网</title></head><body>
                <div id="header"><a href="#">首页</a><a href="#">政务公开</a></div>
                <form action="search"><input value="搜索"></form>
                <h1>2021年云湖区政府工作报告</h1><div class="info">发布时间：2021-02-03 来源：云湖新闻网 浏览次数：88</div>
                <p>各位代表：</p><p>%s</p>
                <div class="share">分享到</div><ul class="related"><li><a href="#">相关阅读一</a></li></ul>
                <div id="footer">主办单位：云湖区人民政府办公室 ICP备123号</div></body></html>""".formatted(PROSE));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).title()).isEqualTo("2021年云湖区政府工作报告");
        assertThat(articles.get(0).postedDate()).isEqualTo("2021-02-03");
        assertThat(lines(articles.get(0))).containsExactly("各位代表：", PROSE);
    }

    @Test
    void linesOfAPageAreOneParagraphThoughEmptyLinesStandBetweenThem() throws Exception {
        String paragraph = "一年来，全区上下齐心协力，经济运行稳中有进，社会消费品零售总额增长9.6%，民生保障不断加强，".repeat(12) + "各项任务如期完成。";
        String broken = String.join("\n\n", paragraph.split("(?<=\\G.{28})")).replaceFirst("\n\n", "\n\n— 2 —\n\n");
        Article article = only("（一）稳增长\n\n" + broken + "\n\n（二）惠民生\n\n" + broken);
        assertThat(lines(article)).containsExactly("（一）稳增长", paragraph, "（二）惠民生", paragraph);
    }

    @Test
    void paragraphsWithEmptyLinesBetweenThemStayApart() throws Exception {
        String items = IntStream.range(0, 8).mapToObj(i -> "第%d项主要预期目标是地区生产总值增长百分之五左右\n\n".formatted(i))
                .collect(Collectors.joining());
        assertThat(lines(only(PROSE + "\n\n" + items + (PROSE + "\n\n").repeat(9)))).hasSize(18);
    }
}
