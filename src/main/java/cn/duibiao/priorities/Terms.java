package cn.duibiao.priorities;

import cn.duibiao.knowledge.Regions;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Width;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the words and the phrases of two nouns in sentences, without names of places, people and bodies. */
final class Terms {

    private static final int SHORTEST = 2;

    private final Segmenter segmenter;
    private final Set<String> places = new HashSet<>();

    Terms(Segmenter segmenter, Regions regions) {
        this.segmenter = segmenter;
        regions.all().forEach(region -> {
            places.add(region.name());
            places.add(region.shortName());
        });
    }

    void count(String sentence, Map<String, Integer> counts) {
        List<Token> tokens = segmenter.segment(Width.fold(sentence).replaceAll("\\s+", ""));
        Token before = null;
        for (Token token : tokens) {
            boolean counted = isCounted(token);
            if (counted) {
                counts.merge(token.text(), 1, Integer::sum);
                if (before != null && before.end() == token.start() && isNoun(before) && isNoun(token)) {
                    counts.merge(before.text() + token.text(), 1, Integer::sum);
                }
            }
            before = counted ? token : null;
        }
    }

    private boolean isCounted(Token token) {
        String pos = token.pos();
        return token.text().length() >= SHORTEST && !places.contains(token.text())
                && (pos.startsWith("n") || pos.startsWith("v") || pos.startsWith("a") || pos.startsWith("l")
                || pos.startsWith("i") || pos.startsWith("g"))
                && !pos.startsWith("nr") && !pos.startsWith("ns") && !pos.startsWith("nt")
                && token.text().codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean isNoun(Token token) {
        return token.pos().startsWith("n") || token.pos().startsWith("vn") || token.pos().startsWith("g");
    }
}
