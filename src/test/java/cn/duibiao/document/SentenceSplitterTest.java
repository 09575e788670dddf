package cn.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.text.MappedText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> split(String text) {
        return SentenceSplitter.split(MappedText.of(text)).stream().map(MappedText::toString).toList();
    }

    @Test
    void semicolonsAndPointsDoNotEndASentence() {
        assertThat(split("增长5.6%；税收12.3亿元;共3.5万户。完成!好"))
                .containsExactly("增长5.6%；税收12.3亿元;共3.5万户。", "完成!", "好");
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(split("他说：“坚持就是胜利。”大家鼓掌（热烈！）。散会"))
                .containsExactly("他说：“坚持就是胜利。”", "大家鼓掌（热烈！）。", "散会");
    }

    @Property
    void nothingButWhiteSpaceIsLost(@ForAll("texts") String text) {
        String joined = split(text).stream().collect(Collectors.joining());
        assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("增长。！?；;.,5 ”）\n“a").ofMaxLength(60);
    }
}
