package cn.duibiao.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with a value each, found in a text by longest match from a given place.
 *
 * <p>A look-up costs at most the length of the longest phrase, whatever the length of the text. Immutable once built.
 *
 * @param <V> what is known about a phrase
 */
public final class PhraseTrie<V> {

    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int UNIT_BITS = 16;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** A hash table without objects, since most look-ups fail at the first unit: node and unit, plus 1; 0 is free. */
    private final long[] edges;
    private final int[] targets;
    private final int shift;
    /** The units that phrases begin with, one bit each: most places of a text are done with here. */
    private final long[] firstUnits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    /** By node; null where no phrase ends. */
    private final List<V> values;

    private PhraseTrie(Map<String, ? extends V> phrases) {
        int units = phrases.keySet().stream().mapToInt(String::length).sum();
        int bits = Long.SIZE - Long.numberOfLeadingZeros(3L * units / 2 + 1);
        this.edges = new long[1 << bits];
        this.targets = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        this.values = new ArrayList<>(units + 1);
        this.values.add(null);
        phrases.forEach(this::put);
    }

    private void put(String phrase, V value) {
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            node = nextOrNew(node, phrase.charAt(i));
        }
        if (node != ROOT) {
            firstUnits[phrase.charAt(0) / Long.SIZE] |= 1L << phrase.charAt(0) % Long.SIZE;
            values.set(node, value);
        }
    }

    private int nextOrNew(int node, char unit) {
        long edge = edge(node, unit);
        int slot = slot(edge);
        if (edges[slot] == 0) {
            edges[slot] = edge;
            targets[slot] = values.size();
            values.add(null);
        }
        return targets[slot];
    }

    /** A trie of the keys of the map; empty keys are left out. */
    public static <V> PhraseTrie<V> of(Map<String, ? extends V> phrases) {
        return new PhraseTrie<>(phrases);
    }

    /** A trie of the keys of the map read from their last unit, for {@link #longestBackwards}. */
    public static <V> PhraseTrie<V> backwards(Map<String, ? extends V> phrases) {
        Map<String, V> reversed = new HashMap<>();
        phrases.forEach((phrase, value) -> reversed.put(new StringBuilder(phrase).reverse().toString(), value));
        return of(reversed);
    }

    private static long edge(int node, char unit) {
        return ((long) node << UNIT_BITS | unit) + 1;
    }

    /** Where an edge stands in the table, or the free place for it. */
    private int slot(long edge) {
        int slot = (int) (edge * SCATTER >>> shift);
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private int next(int node, char unit) {
        int slot = slot(edge(node, unit));
        return edges[slot] == 0 ? NONE : targets[slot];
    }

    private boolean begins(char unit) {
        return (firstUnits[unit / Long.SIZE] >>> unit % Long.SIZE & 1) != 0;
    }

    /** The longest phrase that begins at this place of the text. */
    public Optional<Match<V>> longestAt(CharSequence text, int start) {
        return longest(text, start, 1);
    }

    /** The longest phrase that ends before this place, in a trie made by {@link #backwards}. */
    public Optional<Match<V>> longestBackwards(CharSequence text, int end) {
        return longest(text, end - 1, -1);
    }

    /**
     * The longest phrase whose units follow from here.
     *
     * @param step 1 or -1
     */
    private Optional<Match<V>> longest(CharSequence text, int first, int step) {
        if (first < 0 || first >= text.length() || !begins(text.charAt(first))) {
            return Optional.empty();
        }
        int node = ROOT;
        int last = first;
        V longest = null;
        for (int i = first; i >= 0 && i < text.length(); i += step) {
            node = next(node, text.charAt(i));
            if (node == NONE) {
                break;
            }
            V value = values.get(node);
            if (value != null) {
                longest = value;
                last = i;
            }
        }
        return longest == null ? Optional.empty()
                : Optional.of(new Match<>(new Span(Math.min(first, last), Math.max(first, last) + 1), longest));
    }

    /** All phrases that begin at this place of the text, the shortest first. */
    public List<Match<V>> allAt(CharSequence text, int start) {
        if (start >= text.length() || !begins(text.charAt(start))) {
            return List.of();
        }
        List<Match<V>> found = List.of();
        int node = ROOT;
        for (int i = start; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            if (node == NONE) {
                break;
            }
            V value = values.get(node);
            if (value != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Match<>(new Span(start, i + 1), value));
            }
        }
        return found;
    }

    /** A phrase found in a text. */
    public record Match<V>(Span span, V value) {
    }
}
