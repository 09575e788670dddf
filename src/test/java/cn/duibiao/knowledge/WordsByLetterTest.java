package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordsByLetterTest {

    private static final List<String> WORDS = List.of("全年", "全区", "全", "年均");

    @Test
    void wordsOfALetterKeepTheOrderOfTheList() {
        WordsByLetter<String> first = WordsByLetter.first(WORDS, Function.identity());
        assertThat(first.atBeginning("全市")).containsExactly("全年", "全区", "全");
        assertThat(first.atBeginning("市区")).isEmpty();
        assertThat(first.atBeginning("")).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirLastLetter() {
        WordsByLetter<String> last = WordsByLetter.last(WORDS, Function.identity());
        assertThat(last.atEnd("2020年")).containsExactly("全年");
        assertThat(last.at('均')).containsExactly("年均");
    }
}
