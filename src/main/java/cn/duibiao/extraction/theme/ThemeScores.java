package cn.duibiao.extraction.theme;

import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.knowledge.Themes.Evidence;
import cn.duibiao.text.PhraseTrie.Match;
import cn.duibiao.text.Width;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How strongly the words of a text speak for each theme. */
final class ThemeScores {

    /** A word that comes again adds this share of its weight. */
    private static final double REPEATED = 0.3;

    private final Themes themes;
    private final Map<Theme, Integer> places = new HashMap<>();

    ThemeScores(Themes themes) {
        this.themes = themes;
        themes.all().forEach(theme -> places.put(theme, places.size()));
    }

    /** One score for each theme, in the order of {@link Themes#all()}; 0 where nothing speaks for it. */
    double[] of(CharSequence text) {
        double[] scores = new double[places.size()];
        Set<Integer> seen = new HashSet<>();
        String folded = Width.fold(text);
        int at = 0;
        while (at < folded.length()) {
            Optional<Match<List<Evidence>>> match = themes.terms().longestAt(folded, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            List<Evidence> evidence = match.get().value();
            boolean first = seen.add(System.identityHashCode(evidence));
            for (Evidence one : evidence) {
                scores[places.get(one.theme())] += first ? one.weight() : one.weight() * REPEATED;
            }
            at = match.get().span().end();
        }
        return scores;
    }
}
