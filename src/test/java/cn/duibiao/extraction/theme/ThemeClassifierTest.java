package cn.duibiao.extraction.theme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeClassifierTest {

    private static final ThemeClassifier CLASSIFIER = new ThemeClassifier(Themes.load(KnowledgeFiles.packaged()));

    @ParameterizedTest
    @CsvSource({
        "全年认定高新技术企业120家，有效发明专利突破3000件, innovation", "引进亿元以上制造业项目15个, industry",
        "区级一般公共预算收入88亿元, finance", "行政审批事项再压减三成，营商环境不断优化, reform",
        "外贸进出口总额增长6%, opening", "与结对地区开展东西部协作, region", "“一网通办”网办率达到九成, digital",
        "拆除违法建筑8万平方米，启动城市更新三年计划, planning", "新辟公交线路4条，打通断头路2条, transport",
        "旧住房改造12万平方米，加装电梯90台, housing", "PM2.5平均浓度下降，河道水质稳定, ecology",
        "高标准农田建成3000亩，农民持续增收, rural", "新增就业岗位1.2万个, employment",
        "新增养老床位300张、助餐点8个, elderly", "新建幼儿园3所，学区化集团化办学全覆盖, education",
        "家庭医生签约率提高，区医院门诊楼启用, health", "博物馆新馆开放，举办半程马拉松赛事, culture",
        "安全生产事故起数下降，信访积案逐步化解, safety", "办理人大代表建议60件、政协提案90件, governance",
        "出台人才新政，引进博士40名, talent", "各位代表！, general"})
    void knowsTheThemeByItsWords(String text, String theme) {
        assertThat(themes(List.of(sentence(Section.root(), 0, text)))).containsExactly(theme);
    }

    @Test
    void aSentenceWithoutTellingWordsTakesTheThemeOfItsHeading() {
        Section section = Section.root().child("二、加强生态环境保护");
        assertThat(themes(List.of(sentence(section, 1, "力度持续加大，完成全部任务。")))).containsExactly("ecology");
    }

    @Test
    void anOpeningSentenceSpeaksForItsParagraph() {
        Section root = Section.root();
        assertThat(themes(List.of(sentence(root, 0, "优先发展教育事业。"), sentence(root, 0, "新开工12个、竣工9个。"),
                sentence(root, 1, "巩固生态环境优势。"), sentence(root, 1, "完成既定目标。"))))
                .containsExactly("education", "education", "ecology", "ecology");
    }

    @Test
    void aSecondThemeIsNamedWhereWordsSpeakForItToo() {
        SegmentedDocument document = document(List.of(sentence(Section.root(), 0, "建成长三角智慧医院，新增门诊楼，设立养老护理床位和日间照料中心。")));
        assertThat(CLASSIFIER.classify(document)).singleElement()
                .satisfies(found -> assertThat(List.of(found.theme(), found.second())).contains("health", "elderly"));
    }

    @Test
    void aDocumentWithoutSentencesHasNoThemes() {
        assertThat(themes(List.of())).isEmpty();
    }

    @Test
    void everySentenceOfALongDocumentHasATheme() {
        List<Sentence> sentences = new ArrayList<>(Collections.nCopies(50_000,
                sentence(Section.root(), 0, "推进生态环境治理和污染防治。")));
        sentences.add(sentence(Section.root(), 1, "高质量".repeat(300_000)));
        assertThat(themes(sentences)).hasSize(50_001).startsWith("ecology").doesNotContain("");
    }

    private static List<String> themes(List<Sentence> sentences) {
        return CLASSIFIER.classify(document(sentences)).stream().map(SentenceTheme::theme).toList();
    }

    private static Sentence sentence(Section section, int paragraph, String text) {
        return new Sentence(0, paragraph, section, Sentence.Role.BODY, MappedText.of(text));
    }

    private static SegmentedDocument document(List<Sentence> sentences) {
        Metadata metadata = new Metadata("", Optional.empty(), DocumentKind.WORK_REPORT, 2024, "", "",
                new Metadata.Proof("", "", ""));
        // Themes do not depend on the file.
        return new SegmentedDocument(new Document("a", metadata, null, List.of(Section.root()), sentences, List.of(),
                List.of(), List.of()), List.of());
    }
}
