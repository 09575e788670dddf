package cn.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    @Test
    void theLongestPhraseCounts() {
        PhraseTrie<Integer> trie = PhraseTrie.of(Map.of("松江", 1, "松江区", 2, "江区", 3));
        assertThat(trie.longestAt("在松江区", 1)).contains(new PhraseTrie.Match<>(new Span(1, 4), 2));
        assertThat(trie.longestAt("松江新城", 0)).contains(new PhraseTrie.Match<>(new Span(0, 2), 1));
        assertThat(trie.longestAt("松", 0)).isEmpty();
        assertThat(trie.longestAt("松江", 2)).isEmpty();
    }

    @Test
    void phrasesAreReadBackwardsFromTheirEnd() {
        PhraseTrie<Integer> backwards = PhraseTrie.backwards(Map.of("中心", 1, "服务中心", 2));
        assertThat(backwards.longestBackwards("区服务中心", 5)).contains(new PhraseTrie.Match<>(new Span(1, 5), 2));
        assertThat(backwards.longestBackwards("中心", 2)).contains(new PhraseTrie.Match<>(new Span(0, 2), 1));
        assertThat(backwards.longestBackwards("中心", 0)).isEmpty();
    }

    @Test
    void theEmptyPhraseIsNeverFound() {
        assertThat(PhraseTrie.of(Map.of("", 1)).longestAt("区", 0)).isEmpty();
        assertThat(PhraseTrie.of(Map.<String, Integer>of()).allAt("区", 0)).isEmpty();
    }

    @Property(tries = 300)
    void findsWhatASearchOneByOneFinds(@ForAll Set<@StringLength(max = 4) @CharRange(from = 'a', to = 'c') String> phrases,
                                       @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'd') String text) {
        Map<String, String> values = new HashMap<>();
        phrases.forEach(phrase -> values.put(phrase, phrase));
        PhraseTrie<String> trie = PhraseTrie.of(values);
        for (int start = 0; start < text.length(); start++) {
            int from = start;
            List<String> here = phrases.stream().filter(phrase -> !phrase.isEmpty() && text.startsWith(phrase, from))
                    .sorted((one, other) -> one.length() - other.length()).toList();
            assertThat(trie.allAt(text, start)).extracting(PhraseTrie.Match::value).isEqualTo(here);
            assertThat(trie.longestAt(text, start).map(PhraseTrie.Match::value))
                    .isEqualTo(here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1)));
        }
    }
}
