package cn.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MappedTextTest {

    private static final String SOURCE = "新增企业[2]665户[3]。";
    private static final MappedText HIDDEN = MappedText.of(SOURCE).hiding(List.of(new Span(4, 7), new Span(11, 14)));

    @Test
    void whatIsHiddenIsNotReadButQuoted() {
        assertThat(HIDDEN.toString()).isEqualTo("新增企业665户。");
        assertThat(HIDDEN.verbatim()).isEqualTo(SOURCE);
        assertThat(HIDDEN.verbatimOffset(4)).isEqualTo(7);
    }

    @Test
    void partQuotesWhatIsHiddenInsideItOnly() {
        assertThat(HIDDEN.subSequence(4, 8).verbatim()).isEqualTo("665户");
        MappedText part = HIDDEN.subSequence(2, 8);
        assertThat(part.verbatim()).isEqualTo("企业[2]665户");
        assertThat(part.verbatimOffset(2)).isEqualTo(5);
        assertThat(SOURCE.substring(part.sourceStart(), part.sourceEnd())).isEqualTo(part.verbatim());
    }

    @Test
    void joinedAndChangedTextStillKnowsWhatIsHidden() {
        MappedText joined = MappedText.join(" | ", List.of(HIDDEN, HIDDEN.mapUnits(unit -> unit == '户' ? '家' : unit)));
        assertThat(joined.toString()).isEqualTo("新增企业665户。 | 新增企业665家。");
        assertThat(joined.verbatim()).isEqualTo(SOURCE + " | " + SOURCE);
        assertThat(joined.verbatimOffset(joined.toString().lastIndexOf('6'))).isEqualTo(joined.verbatim().lastIndexOf('6'));
    }

    @Test
    void whatIsDeletedIsNotQuoted() {
        MappedText shorter = HIDDEN.without(List.of(new Span(0, 2)));
        assertThat(shorter.verbatim()).isEqualTo("企业[2]665户[3]。");
        assertThat(shorter.subSequence(2, 6).verbatim()).isEqualTo("665户");
    }

    @Test
    void offsetOutsideIsRefused() {
        assertThatThrownBy(() -> HIDDEN.verbatimOffset(99)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyUnitStandsWhereItsOffsetsSay(@ForAll @StringLength(min = 1, max = 40) String source,
            @ForAll @Size(max = 4) List<@IntRange(max = 39) Integer> hide, @ForAll @Size(max = 4) List<@IntRange(max = 39) Integer> cut) {
        MappedText text = MappedText.of(source).hiding(spans(hide, source.length()));
        text = text.without(spans(cut, text.length()));
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.verbatim().charAt(text.verbatimOffset(i))).isEqualTo(text.charAt(i));
            assertThat(source.charAt(text.subSequence(i, i + 1).sourceStart())).isEqualTo(text.charAt(i));
        }
    }

    private static List<Span> spans(List<Integer> at, int length) {
        List<Span> spans = new ArrayList<>();
        at.stream().distinct().sorted().filter(start -> start < length).forEach(start -> spans.add(new Span(start, start + 1)));
        return spans;
    }
}
