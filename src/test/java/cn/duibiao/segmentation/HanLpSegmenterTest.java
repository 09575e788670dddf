package cn.duibiao.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanLpSegmenterTest {

    private static final HanLpSegmenter SEGMENTER =
            new HanLpSegmenter(DictionaryWord.load(KnowledgeFiles.packaged()));

    @Test
    void keepsPolicyTermsWhole() {
        assertThat(words("我们持续深化“一网通办”改革，服务保障进博会，推进旧区改造。"))
                .contains("一网通办", "进博会", "旧区改造");
    }

    @Test
    void anotherSegmenterHasItsOwnWords() {
        HanLpSegmenter other = new HanLpSegmenter(List.of(DictionaryWord.name("青西郊野示范带")));
        assertThat(other.segment("建设青西郊野示范带")).extracting(Token::text).contains("青西郊野示范带");
        assertThat(words("建设青西郊野示范带")).doesNotContain("青西郊野示范带");
    }

    @Test
    void taggedNumbersAreFoundInFullWidthToo() {
        assertThat(SEGMENTER.segment("新增绿地１２公顷")).filteredOn(token -> token.pos().equals("m"))
                .extracting(Token::text).contains("１２");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\u3000", "建成 3 个，\r\n完成 5 个。", "\u0000控\u0001制\uFFFF字\uFEFF符",
        "笑脸\uD83D\uDE00后", "半个\uD83D代理\uDE00对", "Ｇ６０　科创走廊", "……——《》“”", "上海市松江区\u00A0九亭镇", "\uE000私"})
    void tokensCoverAllButWhiteSpace(String text) {
        assertCovers(text);
    }

    @Property(tries = 2000)
    void anyTextIsCovered(@ForAll @StringLength(max = 40) String text) {
        assertCovers(text);
    }

    @Property(tries = 2000)
    void anyChineseTextIsCovered(@ForAll @StringLength(max = 30) @CharRange(from = '一', to = '龥')
            @CharRange(from = ' ', to = 'z') @CharRange(from = '　', to = '。') String text) {
        assertCovers(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"推进长三角一体化建设，", "1", "上海市", "\uD83D\uDE00", " ", "一", "，"})
    void longTextIsCovered(String part) {
        assertCovers(part.repeat(200_000 / part.length()));
    }

    @Test
    void severalThreadsGetTheSameTokens() throws Exception {
        String text = "上海市松江区2023年地区生产总值增长5.0%，新增高新技术企业320家，张明同志到九亭镇调研。";
        List<Token> expected = SEGMENTER.segment(text);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Token>> task = () -> SEGMENTER.segment(text);
            for (var result : pool.invokeAll(Collections.nCopies(200, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anUnknownPartOfSpeechIsRefused() {
        assertThatThrownBy(() -> new HanLpSegmenter(List.of(new DictionaryWord("词", "unheard-of", 1))))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining("unheard-of");
    }

    private static List<String> words(String text) {
        return SEGMENTER.segment(text).stream().map(Token::text).toList();
    }

    private static void assertCovers(String text) {
        int at = 0;
        for (Token token : SEGMENTER.segment(text)) {
            assertBlank(text, at, token.start());
            if (!text.startsWith(token.text(), token.start()) || token.text().isEmpty()) {
                fail("token " + token + " does not stand in the text");
            }
            at = token.end();
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            assertThat(Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))).isTrue();
        }
    }
}
