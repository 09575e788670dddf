package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    @Test
    void entriesAreGivenInTheOrderOfTheListHoweverTheirPhrasesStandInTheText() {
        PhraseIndex<String> index = new PhraseIndex<>(List.of("养老床位", "床位", "学校", "床"), Function.identity());
        assertThat(index.in("学校和养老床位")).containsExactly("养老床位", "床位", "学校", "床");
    }

    @Test
    void severalEntriesMayHaveOnePhrase() {
        PhraseIndex<String> index = new PhraseIndex<>(List.of("床位1", "床位2"), entry -> "床位");
        assertThat(index.in("新增床位")).containsExactly("床位1", "床位2");
        assertThat(index.in("")).isEmpty();
    }
}
