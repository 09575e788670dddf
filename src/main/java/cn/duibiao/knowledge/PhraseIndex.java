package cn.duibiao.knowledge;

import cn.duibiao.text.PhraseTrie;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Entries of a list by a phrase that texts hold where an entry can apply: a text holds few of the phrases. Immutable.
 *
 * @param <T> an entry
 */
final class PhraseIndex<T> {

    private final List<T> entries;
    private final PhraseTrie<BitSet> places;

    PhraseIndex(List<T> entries, Function<T, String> phrase) {
        this.entries = List.copyOf(entries);
        Map<String, BitSet> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.computeIfAbsent(phrase.apply(entries.get(i)), text -> new BitSet()).set(i);
        }
        this.places = PhraseTrie.of(places);
    }

    /** The entries whose phrase a text holds, in the order of the list. */
    Stream<T> in(String text) {
        BitSet held = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            places.allAt(text, i).forEach(match -> held.or(match.value()));
        }
        return held.stream().mapToObj(entries::get);
    }
}
