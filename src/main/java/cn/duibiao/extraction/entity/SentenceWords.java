package cn.duibiao.extraction.entity;

import cn.duibiao.knowledge.Regions.Mention;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import cn.duibiao.text.Width;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A sentence prepared for the search: in half width, with its tokens, the regions it names and which closing quote
 * belongs to which opening one.
 */
final class SentenceWords {

    private static final String OPENING = "“‘(〔[《";
    private static final String CLOSING = "”’)〕]》";

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> regions;
    private final int[] openings;
    private final Mention[] regionAt;

    SentenceWords(CharSequence text, List<Token> tokens, List<Mention> regions) {
        this.text = Width.fold(text);
        this.tokens = tokens;
        this.regions = regions;
        this.openings = openings(tokens);
        this.regionAt = new Mention[text.length()];
        for (Mention region : regions) {
            Arrays.fill(regionAt, region.span().start(), region.span().end(), region);
        }
    }

    private static int[] openings(List<Token> tokens) {
        int[] openings = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < openings.length; i++) {
            openings[i] = -1;
            String token = Width.fold(tokens.get(i).text());
            if (token.length() != 1) {
                continue;
            }
            if (OPENING.contains(token)) {
                open.push(i);
            } else if (CLOSING.contains(token) && !open.isEmpty()) {
                openings[i] = open.pop();
            }
        }
        return openings;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Mention> regions() {
        return regions;
    }

    /** The token that opens what this token closes, where both are near. */
    Optional<Integer> opening(int index, int longest) {
        int opening = openings[index];
        return opening >= 0 && tokens.get(index).start() - tokens.get(opening).end() <= longest
                ? Optional.of(opening) : Optional.empty();
    }

    /** The region whose name begins at this place. */
    Optional<Mention> regionFrom(int offset) {
        return Optional.ofNullable(regionAt[offset]).filter(mention -> mention.span().start() == offset);
    }

    /** Whether a part of the text ends with the name of a region that is not all of it. */
    boolean endsWithRegion(Span part) {
        Mention last = regionAt[part.end() - 1];
        return last != null && last.span().end() == part.end() && last.span().start() > part.start();
    }

    boolean hasRegionIn(int start, int end) {
        for (int i = start; i < end; i++) {
            if (regionAt[i] != null) {
                return true;
            }
        }
        return false;
    }
}
