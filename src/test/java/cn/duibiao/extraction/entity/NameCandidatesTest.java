package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCandidatesTest {

    @ParameterizedTest
    @CsvSource({
        "办理人大代表建议114件。, 人大", "落实国家和上海重大战略。, 上海", "以融入长三角一体化发展为引领。, 长三角",
        "加快推进浦东引领区建设。, 浦东引领区", "深化三大先行启动区和口岸建设。, 三大先行启动区"})
    void aNameMayEndOrBeginInsideOfWhatTheSegmenterTakesForOneWord(String text, String name) {
        assertThat(candidates(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "服务国际消费之都建设。, 国际消费之都", "推进鹏城云脑Ⅱ扩容。, 鹏城云脑Ⅱ", "升级企业服务平台2.0。, 企业服务平台2.0",
        "修编户外招牌设计导则。, 户外招牌设计导则", "共建沿沪宁产业创新带。, 沿沪宁产业创新带", "治理滆湖。, 滆湖"})
    void wordsWithAMistakenPartOfSpeechMayBeginAndEndNames(String text, String name) {
        assertThat(candidates(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"兑现人才新政30条。, 人才新政30条, true", "新建慢行步道30公里。, 慢行步道30公里, false", "实施措施30条。, 30条, false"})
    void onlyTheNumberOfRulesIsPartOfAName(String text, String part, boolean name) {
        assertThat(candidates(text).contains(part)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "打好蓝天、碧水、净土保卫战。, 蓝天、碧水、净土保卫战, true", "抓好医疗、医保、医药联动改革。, 医疗、医保、医药联动改革, true",
        "发展教育、卫生、体育事业。, 教育、卫生、体育, false"})
    void aNameThatListsThingsEndsAsNamesDo(String text, String part, boolean name) {
        assertThat(candidates(text).contains(part)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"中共松江区委关于制定松江区国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议"})
    void aLongTitleIsWholeBetweenItsMarks(String title) {
        assertThat(candidates("根据《" + title + "》编制。")).contains(title);
    }

    private static List<String> candidates(String text) {
        ChoiceSentence words = EntityTexts.EXTRACTOR.proposals(EntityTexts.segmented(text)).get(0);
        List<String> candidates = new ArrayList<>();
        NameCandidates.of(words, NameModelTrainer.ALL, (first, last) ->
                candidates.add(words.text().substring(words.token(first).start(), words.token(last).end())));
        return candidates;
    }
}
