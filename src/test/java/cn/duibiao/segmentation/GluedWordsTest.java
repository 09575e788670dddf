package cn.duibiao.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GluedWordsTest {

    @Test
    void verbBeforeANameIsCutOff() {
        assertThat(parts("代表市人民政府", "nt")).extracting(Token::text).containsExactly("代表", "市", "人民政府");
    }

    @Test
    void numberIsOnePart() {
        assertThat(parts("公园2024处", "nt")).extracting(Token::text).contains("2024");
    }

    @Test
    void knownPlaceIsOnePart() {
        String text = "引进青溪湾研究院";
        List<Token> parts = GluedWords.apart(text, new Token(text, "nt", 0), start -> start == 2 ? 5 : -1);
        assertThat(parts).contains(new Token("青溪湾", "ns", 2));
    }

    @Test
    void partsStandWhereTheyStandInTheSentence() {
        assertThat(GluedWords.apart("我代表市政府报告", new Token("代表市政府", "nt", 1), start -> -1))
                .first().isEqualTo(new Token("代表", "n", 1));
    }

    @Test
    void onlyLongNamesAreCut() {
        assertThat(GluedWords.isLong(new Token("政府", "nt", 0))).isFalse();
        assertThat(GluedWords.isLong(new Token("高质量发展", "nz", 0))).isFalse();
        assertThat(GluedWords.isLong(new Token("代表市政府", "nt", 0))).isTrue();
    }

    private static List<Token> parts(String text, String pos) {
        return GluedWords.apart(text, new Token(text, pos, 0), start -> -1);
    }
}
