package cn.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.cleaning.Article;
import cn.duibiao.cleaning.CleanBlock;
import cn.duibiao.cleaning.Footnote;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentAssemblerTest {

    private static final DocumentAssembler ASSEMBLER =
            DocumentAssembler.with(KnowledgeFiles.packaged(), Regions.load(KnowledgeFiles.packaged()));
    private static final String FILLER = "全区上下同心协力，抓好各项工作的落实，努力让居民的日子过得更好。";

    private static Document assemble(String title, String... lines) {
        return assemble("page.txt", title, "", List.of(), lines);
    }

    private static Document assemble(String path, String title, String posted, List<Footnote> notes, String... lines) {
        String text = String.join("\n", lines);
        List<CleanBlock> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            blocks.add(new CleanBlock.Line(MappedText.of(text, at, at + line.length()), 0));
            at += line.length() + 1;
        }
        SourceFile file = new SourceFile(path, "text", "UTF-8", false, text, false, "", List.of());
        return ASSEMBLER.assemble(new Article(file, title, posted, blocks, notes));
    }

    private static List<String> headings(Document document) {
        return document.sections().stream().skip(1).map(Section::path).toList();
    }

    private static String text(Document document) {
        return document.sentences().stream().map(sentence -> sentence.text().toString()).collect(Collectors.joining());
    }

    @Test
    void headingsMakeATree() {
        Document document = assemble("", "第一章 发展环境", "一、主要成就", "（一）经济实力", FILLER, "1、产业升级", FILLER,
                "2、创新驱动", FILLER, "二、面临形势", FILLER, "第二章 总体要求", FILLER);
        assertThat(headings(document)).containsExactly("发展环境", "发展环境 > 主要成就", "发展环境 > 主要成就 > 经济实力",
                "发展环境 > 主要成就 > 经济实力 > 产业升级", "发展环境 > 主要成就 > 经济实力 > 创新驱动", "发展环境 > 面临形势", "总体要求");
    }

    @Test
    void aMainPartWithoutANumberHoldsTheChaptersThatAreCountedAnewBelowIt() {
        Document document = assemble("", "“十三五”时期成绩和2020年工作回顾", FILLER, "一、做强产业", FILLER, "二、改善民生", FILLER,
                "2021年工作安排", FILLER, "一、扩大开放", FILLER);
        assertThat(headings(document)).containsExactly("“十三五”时期成绩和2020年工作回顾", "“十三五”时期成绩和2020年工作回顾 > 做强产业",
                "“十三五”时期成绩和2020年工作回顾 > 改善民生", "2021年工作安排", "2021年工作安排 > 扩大开放");
    }

    @Test
    void aPartOfTheReportThatIsGluedToItsTextIsAHeading() {
        Document document = assemble("", "一、2023年工作回顾", FILLER, "三、2024年重点工作安排围绕今年的目标，重点抓好以下工作：", FILLER);
        assertThat(headings(document)).containsExactly("2023年工作回顾", "2024年重点工作安排");
    }

    @Test
    void aChapterThatGoesOnWithTheCountIsNoPartOfAMainPartBeforeIt() {
        Document document = assemble("", "一、发展回顾", FILLER, "2021年工作安排", FILLER, "二、扩大开放", FILLER);
        assertThat(headings(document)).containsExactly("发展回顾", "2021年工作安排", "扩大开放");
    }

    @Test
    void annexesAreNoPartOfTheLastSection() {
        Document document = assemble("", "一、主要任务", FILLER, "附件2", "2020年民生实事完成情况清单", FILLER);
        assertThat(headings(document)).containsExactly("主要任务", "附件2", "2020年民生实事完成情况清单");
    }

    @Test
    void firstShortSentenceIsTheHeadingOfItsParagraphOnly() {
        Document document = assemble("", "一、主要任务", "强化产业协同发展。" + FILLER, FILLER);
        assertThat(headings(document)).containsExactly("主要任务", "主要任务 > 强化产业协同发展");
        assertThat(document.sentences()).extracting(sentence -> sentence.section().path())
                .containsExactly("主要任务", "主要任务 > 强化产业协同发展", "主要任务 > 强化产业协同发展", "主要任务");
    }

    @Test
    void sentenceWithANumberIsNoHeading() {
        Document document = assemble("", "一、主要任务", "地区生产总值增长5%。" + FILLER);
        assertThat(headings(document)).containsExactly("主要任务");
    }

    @Test
    void reportInOneLineIsCutAtItsHeadings() {
        String line = ("2021年1月12日在上海市松江区第五届人民代表大会第九次会议上松江区区长王某某各位代表:现在,我代表松江区人民政府,向大会报告工作,请予审议。"
                + "一、2020年工作回顾过去一年,成绩来之不易。" + FILLER.repeat(20)
                + "(一)民生保障取得新成果打好就业攻坚战。" + FILLER.repeat(10) + "推进属 二、三级企业改革。"
                + "(二)聚焦重点领域,城区环境持续改善积极实施绿化工程,新增绿地12公顷。" + FILLER.repeat(10)
                + "二、2021年主要任务今年是开局之年。" + FILLER.repeat(3));
        Document document = assemble("2021年松江区政府工作报告", line);
        assertThat(headings(document)).contains("2020年工作回顾", "2020年工作回顾 > 民生保障取得新成果",
                "2020年工作回顾 > 民生保障取得新成果 > 打好就业攻坚战", "2020年工作回顾 > 聚焦重点领域,城区环境持续改善", "2021年主要任务");
        assertThat(text(document)).isEqualTo(line);
        assertThat(document.metadata().speaker()).isEqualTo("王某某");
        assertThat(document.metadata().date()).isEqualTo("2021-01-12");
    }

    @Test
    void everySentenceLeadsBackToItsSource() {
        Document document = assemble("", "一、主要任务", "强化产业协同发展。" + FILLER + FILLER);
        assertThat(document.sentences()).allSatisfy(sentence -> assertThat(document.source().text()
                .substring(sentence.text().sourceStart(), sentence.text().sourceEnd())).isEqualTo(sentence.text().verbatim()));
    }

    @Test
    void reportIsRecognisedWithProof() {
        Document document = assemble("2021年青浦区政府工作报告", "各位代表：", "现在，我代表青浦区人民政府，向大会报告工作，请予审议。",
                "一、2020年工作回顾", FILLER, "二、2021年主要任务", FILLER);
        Metadata metadata = document.metadata();
        assertThat(metadata.kind()).isEqualTo(DocumentKind.WORK_REPORT);
        assertThat(metadata.regionPath()).isEqualTo("上海市/青浦区");
        assertThat(metadata.year()).isEqualTo(2021);
        assertThat(metadata.proof().region()).isEqualTo("我代表青浦区人民政府");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void bodyWinsOverTheYearOfTheTitle() {
        Document document = assemble("page.txt", "2021年杨浦区政府工作报告", "2025-07-08", List.of(), "各位代表：",
                "现在，我代表杨浦区人民政府，向大会报告工作，请予审议。", "一、过去五年工作回顾", "2011年完成投资159亿元。" + FILLER, "三、2012年主要任务", FILLER);
        assertThat(document.metadata().year()).isEqualTo(2012);
        assertThat(document.warnings()).containsExactly(Warning.TITLE_YEAR_DIFFERS);
    }

    @Test
    void repostDateIsNotTheDateOfTheDocument() {
        Document document = assemble("page.txt", "政府工作报告", "2025-07-08", List.of(), "各位代表：",
                "现在，我代表普陀区人民政府，向大会报告工作，请予审议。", "一、2020年工作回顾", FILLER);
        assertThat(document.metadata().date()).isEmpty();
        assertThat(document.metadata().year()).isEqualTo(2021);
    }

    @Test
    void planIsKnownByItsOpeningParagraph() {
        Document document = assemble("", "《上海市松江区国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要》根据《中共上海市松江区委关于制定"
                + "松江区第十四个五年规划的建议》编制，是指导未来发展的行动纲领。", "第一章 发展环境", FILLER);
        assertThat(document.metadata().kind()).isEqualTo(DocumentKind.PLAN_OUTLINE);
        assertThat(document.metadata().district()).isEqualTo("松江区");
        assertThat(document.metadata().year()).isEqualTo(2021);
        assertThat(document.metadata().title()).isEqualTo("上海市松江区国民经济和社会发展第十四个五年规划和二○三五年远景目标纲要");
    }

    @Test
    void proposalHasTheDayOfItsAdoption() {
        Document document = assemble("中共上海市长宁区委关于制定长宁区国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议",
                "(2020年11月30日中国共产党上海市长宁区第十届委员会第十一次全体会议通过)", "就制定规划提出以下建议。", FILLER);
        assertThat(document.metadata().kind()).isEqualTo(DocumentKind.PLAN_PROPOSAL);
        assertThat(document.metadata().date()).isEqualTo("2020-11-30");
        assertThat(document.metadata().year()).isEqualTo(2021);
        assertThat(document.metadata().speaker()).isEmpty();
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void evaluationIsOfTheMiddleOfItsPlan() {
        Document document = assemble("", "为做好“十四五”规划中期评估工作，区人大组织了调研，松江区的规划中期评估报告已形成。中期评估情况如下。",
                "一、“十四五”规划中期评估工作情况", FILLER.replace("全区", "松江区") + "松江取得新进展。");
        assertThat(document.metadata().kind()).isEqualTo(DocumentKind.MIDTERM_EVALUATION);
        assertThat(document.metadata().year()).isEqualTo(2023);
        assertThat(document.metadata().district()).isEqualTo("松江区");
    }

    @Test
    void newsIsOther() {
        Document document = assemble("某集团发布新产品", "上海某集团将科技创新作为动力，新产品已经投产。" + FILLER);
        assertThat(document.metadata().kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void regionOfATitleAloneIsWarnedAbout() {
        Document document = assemble("云南省昆明市2022年政府工作报告.txt", "", "", List.of(), "各位代表：",
                "现在，我代表政府，向大会报告工作，请予审议。", FILLER.replace("全区", "大家"));
        assertThat(document.metadata().district()).isEqualTo("昆明市");
        assertThat(document.warnings()).contains(Warning.REGION_FROM_TITLE, Warning.YEAR_FROM_TITLE);
    }

    @Test
    void yearsInChineseNumeralsAreRead() {
        Document document = assemble("", "各位代表：", "我代表市人民政府，向大会报告工作，请予审议。", "一、二〇〇三年工作回顾", FILLER,
                "二、二〇〇四年工作安排", FILLER);
        assertThat(document.metadata().year()).isEqualTo(2004);
    }

    @Test
    void notesBecomeSentencesAndGlossary() {
        Document document = assemble("page.txt", "", "", List.of(note(1, "“五个中心”：国际经济、金融中心等。"),
                note(2, "数据来自统计年鉴。"), note(3, "“两湖”即东湖和西湖。")), FILLER);
        assertThat(document.glossary()).containsExactly(new GlossaryEntry("五个中心", "国际经济、金融中心等。"),
                new GlossaryEntry("两湖", "东湖和西湖。"));
        assertThat(document.sentences()).filteredOn(sentence -> sentence.role() == Sentence.Role.FOOTNOTE).hasSize(3);
    }

    private static Footnote note(int number, String body) {
        return new Footnote(number, MappedText.added(body));
    }

    @Test
    void headerInTwoLinesIsJoined() {
        List<List<MappedText>> rows = grid("指标|目标|目标", "指标|2020年|2025年", "绿地|10|12");
        Document document = ASSEMBLER.assemble(new Article(new SourceFile("a.txt", "text", "UTF-8", false, "", false, "",
                List.of()), "", "", List.of(new CleanBlock.Grid("主要指标", rows)), List.of()));
        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).header()).containsExactly("指标", "目标 2020年", "目标 2025年");
        assertThat(document.tables().get(0).rows()).hasSize(1);
        assertThat(document.tables().get(0).title()).isEqualTo("主要指标");
    }

    @Test
    void headingsOfATextBoxEndWithIt() {
        CleanBlock.Box box = new CleanBlock.Box(List.of(line("（一）新材料"), line(FILLER)));
        Document document = ASSEMBLER.assemble(new Article(new SourceFile("a.txt", "text", "UTF-8", false, "", false, "",
                List.of()), "", "", List.of(line("一、产业"), box, line(FILLER)), List.of()));
        assertThat(document.sentences()).extracting(sentence -> sentence.section().path())
                .containsExactly("产业", "产业 > 新材料", "产业 > 新材料", "产业");
    }

    private static CleanBlock.Line line(String text) {
        return new CleanBlock.Line(MappedText.added(text), 0);
    }

    private static List<List<MappedText>> grid(String... rows) {
        return Arrays.stream(rows).map(row -> Arrays.stream(row.split("\\|")).map(MappedText::added).toList()).toList();
    }

    @Test
    void idsAreReadableAndUnique() {
        DocumentIds ids = new DocumentIds();
        Document document = assemble("2021年青浦区政府工作报告", "各位代表：", "现在，我代表青浦区人民政府，向大会报告工作，请予审议。",
                "一、2020年工作回顾", FILLER);
        assertThat(ids.identified(document).id()).isEqualTo("qingpu-2021-work-report");
        assertThat(ids.identified(document).id()).isEqualTo("qingpu-2021-work-report-2");
    }
}
