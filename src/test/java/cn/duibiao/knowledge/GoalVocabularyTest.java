package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalVocabularyTest {

    private static final GoalVocabulary VOCABULARY = GoalVocabulary.load(KnowledgeFiles.packaged());

    private static List<String> cut(String name) {
        return VOCABULARY.words(name).stream().map(GoalVocabulary.Word::text).toList();
    }

    @Test
    void namesAreCutIntoTheirMostProbableWords() {
        assertThat(cut("老旧小区改造")).containsExactly("老旧", "小区", "改造");
        assertThat(cut("")).isEmpty();
    }

    @Test
    void aNumberIsAWordAndALetterThatIsInNoWord() {
        assertThat(cut("投资3.5亿")).containsExactly("投资", "3.5", "亿");
        assertThat(cut("囍囍项目")).containsExactly("囍", "囍", "项目");
    }

    @Test
    void whatFewNamesHaveSaysMore() {
        assertThat(VOCABULARY.words("项目").get(0).rarity()).isLessThan(VOCABULARY.words("博物馆").get(0).rarity());
        assertThat(VOCABULARY.words("囍").get(0).rarity()).isGreaterThan(VOCABULARY.words("博物馆").get(0).rarity());
    }

    @Test
    void cutsOfLongTextTakeTimeInProportion() {
        assertThat(cut("项目".repeat(50_000))).hasSize(50_000);
    }
}
