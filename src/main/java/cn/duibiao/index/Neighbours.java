package cn.duibiao.index;

import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes one hit of passages that stand side by side in a section, so that one place is not listed twice. */
final class Neighbours {

    /** The longest hit that is made so, in UTF-16 units: as long as the longest passage. */
    private static final int LONGEST = 400;
    private static final String BETWEEN = "\n";

    private Neighbours() {
    }

    /**
     * The best hits, each with those neighbours that are among the best too. A hit stands where the best of its passages
     * stood.
     *
     * @param ranked the best first; more than {@code limit} where there are more
     */
    static List<Hit> merged(List<Hit> ranked, int limit) {
        List<Hit> merged = new ArrayList<>();
        for (Hit hit : ranked) {
            int neighbour = beside(merged, hit);
            if (neighbour >= 0) {
                joinAt(neighbour, merged, hit);
            } else if (merged.size() < limit) {
                merged.add(hit);
            } else {
                break;
            }
        }
        return merged;
    }

    /** Joins a hit to its neighbour, and both to the next one where the hit stood in the gap between. */
    private static void joinAt(int neighbour, List<Hit> merged, Hit hit) {
        Hit joined = join(merged.remove(neighbour), hit);
        int next = beside(merged, joined);
        if (next < 0) {
            merged.add(neighbour, joined);
        } else if (next < neighbour) {
            merged.set(next, join(merged.get(next), joined));
        } else {
            merged.add(neighbour, join(joined, merged.remove(next)));
        }
    }

    private static int beside(List<Hit> merged, Hit hit) {
        for (int i = 0; i < merged.size(); i++) {
            Hit other = merged.get(i);
            boolean neighbours = other.last() + 1 == hit.number() || hit.last() + 1 == other.number();
            if (neighbours && other.docId().equals(hit.docId()) && other.section().equals(hit.section())
                    && other.text().length() + BETWEEN.length() + hit.text().length() <= LONGEST) {
                return i;
            }
        }
        return -1;
    }

    private static Hit join(Hit better, Hit other) {
        boolean before = other.number() < better.number();
        Hit first = before ? other : better;
        Hit second = before ? better : other;
        String between = first.end() == second.start() ? "" : BETWEEN;
        int moved = first.text().length() + between.length();
        return new Hit(first.docId(), first.number(), second.last(), first.district(), first.regionPath(), first.kind(),
                first.year(), first.title(), first.section(), union(better.themes(), other.themes()),
                union(better.statuses(), other.statuses()), first.text() + between + second.text(),
                Stream.concat(first.highlights().stream(), second.highlights().stream()
                        .map(span -> new Span(span.start() + moved, span.end() + moved))).toList(),
                first.sourceFile(), first.start(), second.end(), better.score());
    }

    private static List<String> union(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
