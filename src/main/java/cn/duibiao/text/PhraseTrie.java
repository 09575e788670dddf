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

    private final Node<V> root;

    private PhraseTrie(Node<V> root) {
        this.root = root;
    }

    /** A trie of the keys of the map; empty keys are left out. */
    public static <V> PhraseTrie<V> of(Map<String, ? extends V> phrases) {
        Node<V> root = new Node<>();
        phrases.forEach((phrase, value) -> {
            Node<V> node = root;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.next.computeIfAbsent(phrase.charAt(i), unit -> new Node<>());
            }
            node.value = value;
        });
        root.value = null;
        return new PhraseTrie<>(root);
    }

    /** The longest phrase that begins at this place of the text. */
    public Optional<Match<V>> longestAt(CharSequence text, int start) {
        Node<V> node = root;
        Match<V> longest = null;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Match<>(new Span(start, i + 1), node.value);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** All phrases that begin at this place of the text, the shortest first. */
    public List<Match<V>> allAt(CharSequence text, int start) {
        List<Match<V>> found = new ArrayList<>();
        Node<V> node = root;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found.add(new Match<>(new Span(start, i + 1), node.value));
            }
        }
        return found;
    }

    /** A phrase found in a text. */
    public record Match<V>(Span span, V value) {
    }

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>(4);
        private V value;
    }
}
