package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.knowledge.Region;
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
 * A sentence prepared for the search: in half width, with its tokens, the places it names and which closing quote belongs
 * to which opening one.
 */
final class SentenceWords {

    /** How far a word may stand from the place that it speaks of. */
    static final int NEAR = 8;

    private static final int SHORTEST = 2;
    private static final String OPENING = "“‘(〔[《";
    private static final String CLOSING = "”’)〕]》";

    private final String written;
    private final String text;
    private final List<Token> tokens;
    private final List<Mention> regions;
    private final List<FoundName> known;
    /** The token that opens what each token closes; made when it is asked for. */
    private int[] openings;
    private final Span[] placeAt;
    /** The mention of a region that begins at each place, or null. */
    private final Mention[] regionFrom;
    private final boolean[] insideToken;
    private final Endings endings;

    /**
     * @param written as it stands in the document
     * @param text    the same in half width
     * @param regions mentioned in the text
     * @param known   names that everybody knows
     * @param places  other places that are known; where they overlap with regions, the longer of both counts
     */
    SentenceWords(String written, String text, List<Token> tokens, List<Mention> regions, List<FoundName> known, List<Span> places,
                  Endings endings) {
        this.written = written;
        this.text = text;
        this.tokens = tokens;
        this.regions = regions;
        this.known = known;
        this.endings = endings;
        this.placeAt = new Span[text.length()];
        this.regionFrom = new Mention[text.length()];
        this.insideToken = new boolean[text.length() + 1];
        for (Token token : tokens) {
            for (int i = token.start() + 1; i < token.end(); i++) {
                insideToken[i] = true;
            }
        }
        for (Mention region : regions) {
            if (isInsideWords(region.span())) {
                continue;
            }
            add(region.span());
            regionFrom[region.span().start()] = region;
        }
        for (Span place : places) {
            if (!cutsTokens(place)) {
                add(place);
            }
        }
    }

    /** The same sentence with more places. */
    SentenceWords with(List<Span> places) {
        return new SentenceWords(written, text, tokens, regions, known, places, endings);
    }

    private void add(Span place) {
        for (int i = place.start(); i < place.end(); i++) {
            if (placeAt[i] != null && placeAt[i].length() >= place.length()) {
                return;
            }
        }
        for (int i = place.start(); i < place.end(); i++) {
            if (placeAt[i] != null) {
                Span old = placeAt[i];
                Arrays.fill(placeAt, old.start(), old.end(), null);
            }
        }
        Arrays.fill(placeAt, place.start(), place.end(), place);
    }

    private static int[] openings(List<Token> tokens) {
        int[] openings = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < openings.length; i++) {
            openings[i] = -1;
            String token = tokens.get(i).text();
            if (token.length() != 1) {
                continue;
            }
            char mark = Width.fold(token.charAt(0));
            if (OPENING.indexOf(mark) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(mark) >= 0 && !open.isEmpty()) {
                openings[i] = open.pop();
            }
        }
        return openings;
    }

    /** The text as it stands in the document. */
    String written() {
        return written;
    }

    /** The text in half width. */
    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<FoundName> known() {
        return known;
    }

    /** How the name would end that ends at a place in the text. */
    Optional<Ending> endingAt(int end) {
        return endings.at(end);
    }

    /** The last known name that begins before a place in the text. */
    Optional<FoundName> knownBefore(int offset) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(known.get(low - 1));
    }

    List<Mention> regions() {
        return regions;
    }

    /** Whether both ends of a part of the text lie in the middle of two tokens, so that it is a chance likeness: 入[海|河]流. */
    boolean cutsTokens(Span part) {
        return isInsideWords(part) || insideToken[part.start()] && part.length() == SHORTEST;
    }

    /** Whether both ends of a part of the text lie in the middle of two tokens. */
    boolean isInsideWords(Span part) {
        if (!insideToken[part.start()] || !insideToken[part.end()]) {
            return false;
        }
        for (int i = part.start() + 1; i < part.end(); i++) {
            if (!insideToken[i]) {
                return true;
            }
        }
        return false;
    }

    /** The token that opens what this token closes, where both are near. */
    Optional<Integer> opening(int index, int longest) {
        String mark = tokens.get(index).text();
        if (mark.length() != 1 || CLOSING.indexOf(Width.fold(mark.charAt(0))) < 0) {
            return Optional.empty();
        }
        if (openings == null) {
            openings = openings(tokens);
        }
        int opening = openings[index];
        return opening >= 0 && tokens.get(index).start() - tokens.get(opening).end() <= longest
                ? Optional.of(opening) : Optional.empty();
    }

    /** The place whose name begins here. */
    Optional<Span> placeFrom(int offset) {
        return Optional.ofNullable(placeAt[offset]).filter(place -> place.start() == offset);
    }

    /** The place in whose name this letter stands. */
    Optional<Span> placeAt(int offset) {
        return Optional.ofNullable(placeAt[offset]);
    }

    /** Whether this part of the text is the name of a province, a city, a district or a town. */
    boolean isRegion(Span part) {
        return regionOf(part).filter(region -> region.level() != Region.Level.COUNTRY).isPresent();
    }

    private Optional<Region> regionOf(Span part) {
        Mention at = regionFrom[part.start()];
        return at == null || !at.span().equals(part) ? Optional.empty() : Optional.of(at.region());
    }

    /** The token that begins here. */
    Optional<Token> tokenFrom(int offset) {
        int index = TokenPlaces.startingAt(tokens, offset);
        return index < 0 ? Optional.empty() : Optional.of(tokens.get(index));
    }

    /** The token that ends here. */
    Optional<Token> tokenEndingAt(int offset) {
        int index = TokenPlaces.endingAt(tokens, offset);
        return index < 0 ? Optional.empty() : Optional.of(tokens.get(index));
    }

    /** Whether a part of the text ends with the name of a place, or in the middle of one, that is not all of it. */
    boolean endsWithPlace(Span part) {
        Span last = placeAt[part.end() - 1];
        return last != null && last.start() > part.start();
    }

    boolean hasPlaceIn(int start, int end) {
        for (int i = start; i < end; i++) {
            if (placeAt[i] != null) {
                return true;
            }
        }
        return false;
    }
}
