package cn.duibiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "新增养老床位500张，同比增长5.6%。", "〇·—…“”①㎡℃㎞", "国家级“专精特新”\t企业", "𠮷野家", "ḿ😀\uE7C7", "é ü — €"})
    void textsAreGivenBackAsTheyWere(String text) {
        assertThat(StoredText.of(StoredText.field("text", text))).isEqualTo(text);
    }
}
