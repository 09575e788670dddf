package cn.duibiao.index;

import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Simplified;
import cn.duibiao.text.Span;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What to mark in the passages found for a query: its words and pairs of characters. */
final class Highlights {

    static final Highlights NONE = new Highlights(Set.of());

    private final Set<String> wanted;

    private Highlights(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** For a query. Single characters of longer wordings only distract. */
    static Highlights of(String query, Segmenter segmenter) {
        Set<String> wanted = new LinkedHashSet<>();
        Stream.concat(Analysis.words(query, segmenter.segment(query), segmenter).stream(),
                        Analysis.grams(query).stream()).map(Term::text)
                .filter(text -> text.length() > 1).forEach(wanted::add);
        if (wanted.isEmpty()) {
            wanted.addAll(Analysis.characters(query));
        }
        return new Highlights(wanted);
    }

    /** The places in a text, in order, without overlaps. */
    List<Span> in(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Simplified.of(Width.fold(text.charAt(i)))));
        }
        List<Span> spans = new ArrayList<>();
        for (String word : wanted) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                spans.add(new Span(at, at + word.length()));
            }
        }
        return merged(spans);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
