package cn.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetDetectorTest {

    private static final String TEXT = "云湖区2021年政府工作报告\n各位代表：全区生产总值增长5.6%，新增就业岗位1200个。\n";

    static Stream<Charset> encodings() {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("GBK"),
                StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingWithoutAMarkIsDetected(Charset charset) {
        Decoded decoded = CharsetDetector.decode(TEXT.getBytes(charset));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.damaged()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void shortTextIsDetectedToo(Charset charset) {
        assertThat(CharsetDetector.decode("各位代表：现在开会。".getBytes(charset)).text()).isEqualTo("各位代表：现在开会。");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(CharsetDetector.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(CharsetDetector.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(CharsetDetector.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void wrongDeclarationOfAPageIsNotBelieved() {
        String page = "<html><head><meta charset=\"gb2312\"></head><body>" + TEXT + "</body></html>";
        assertThat(CharsetDetector.decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void bytesThatFitNoEncodingAreReplacedAndReported() {
        byte[] good = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
        byte[] bad = new byte[good.length + 1];
        bad[0] = (byte) 0xFF;
        System.arraycopy(good, 0, bad, 1, good.length);
        Decoded decoded = CharsetDetector.decode(bad);
        assertThat(decoded.damaged()).isTrue();
        assertThat(decoded.text()).isEqualTo("\uFFFD" + TEXT.repeat(5));
    }
}
