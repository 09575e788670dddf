package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {

    @Test
    void argumentsThatTheJvmCouldNotDecodeAreReadAsUtf8() {
        assertThat(RawArguments.matching(List.of("compare", "??????", "qingpu"),
                words("java", "-jar", "duibiao.jar", "compare", "松江", "qingpu")))
                .contains(List.of("compare", "松江", "qingpu"));
        assertThat(RawArguments.matching(List.of("\uFFFD".repeat(6)), words("java", "松江"))).contains(List.of("松江"));
    }

    @Test
    void theCommandLineOfAnotherProgramIsNotBelieved() {
        assertThat(RawArguments.matching(List.of("compare", "??????"), words("mvn", "exec:java"))).isEmpty();
        assertThat(RawArguments.matching(List.of("a", "b", "c"), words("a"))).isEmpty();
    }

    @Test
    void damageIsSeen() {
        assertThat(RawArguments.isDamaged("??????")).isTrue();
        assertThat(RawArguments.isDamaged("\uFFFD")).isTrue();
        assertThat(RawArguments.isDamaged("songjiang?")).isFalse();
        assertThat(RawArguments.isDamaged("松江")).isFalse();
    }

    private static List<byte[]> words(String... words) {
        return Stream.of(words).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
