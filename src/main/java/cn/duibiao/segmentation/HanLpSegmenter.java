package cn.duibiao.segmentation;

import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.text.Width;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * HanLP's Viterbi segmenter with names of persons, places and organisations, and with the project's own words.
 *
 * <p>The only class that knows HanLP. Segmenting is safe from several threads, since the configuration and the
 * dictionary, which belong to this object alone, do not change after construction.
 */
public final class HanLpSegmenter implements Segmenter {

    /** Longer text is cut: HanLP holds a lattice of a whole text in memory. */
    private static final int LONGEST_PIECE = 4000;
    /** A longer word is debris, or not Chinese. */
    private static final int LONGEST_COMPOUND = 20;
    private static final int SHORTEST_PART = 2;
    private static final String GOOD_CUTS = "。；！？;!?，、,";
    /** Stands for a unit that HanLP has no class for. */
    private static final char UNKNOWN = '\u25A1';
    private static final String UNKNOWN_POS = "w";

    private final Segment segment;
    private final Set<String> own;

    /**
     * A segmenter that keeps the given words whole.
     *
     * @throws KnowledgeException where HanLP has no such part of speech
     */
    public HanLpSegmenter(Collection<DictionaryWord> words) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (DictionaryWord word : words) {
            // Not insert(), which would look for the word in the packaged part first and change it there.
            dictionary.trie.put(Width.fold(word.text()), new CoreDictionary.Attribute(nature(word), word.frequency()));
        }
        own = words.stream().map(word -> Width.fold(word.text())).collect(Collectors.toUnmodifiableSet());
        segment = new ViterbiSegment()
                .enableCustomDictionary(dictionary)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(true)
                .enableOffset(true);
    }

    private static Nature nature(DictionaryWord word) {
        Nature nature = Nature.fromString(word.pos());
        if (nature == null) {
            throw new KnowledgeException(DictionaryWord.FILE, 0, "no part of speech: " + word.pos() + " of " + word.text());
        }
        return nature;
    }

    @Override
    public List<Token> segment(CharSequence text) {
        String readable = readable(text);
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        int start = 0;
        while (start < readable.length()) {
            int end = endOfPiece(readable, start);
            segmentPiece(text, readable, start, end, tokens);
            start = end;
        }
        return tokens;
    }

    @Override
    public List<Token> parts(Token word) {
        String text = readable(word.text());
        List<Token> parts = new ArrayList<>();
        if (text.length() > LONGEST_COMPOUND) {
            return parts;
        }
        for (int start = 0; start + SHORTEST_PART <= text.length(); start++) {
            for (int end = start + SHORTEST_PART; end <= text.length(); end++) {
                if (end - start < text.length() && isWord(text.substring(start, end))) {
                    parts.add(new Token(word.text().substring(start, end), word.pos(), word.start() + start));
                }
            }
        }
        return parts;
    }

    private boolean isWord(String text) {
        return CoreDictionary.contains(text) || own.contains(text);
    }

    private void segmentPiece(CharSequence text, String readable, int start, int end, List<Token> tokens) {
        int at = start;
        for (Term term : segment.seg(readable.substring(start, end))) {
            int from = start + term.offset;
            int to = from + term.length();
            if (from < at || to > end) {
                break;
            }
            addWords(text, at, from, UNKNOWN_POS, tokens);
            addWords(text, from, to, term.nature == null ? UNKNOWN_POS : term.nature.toString(), tokens);
            at = to;
        }
        addWords(text, at, end, UNKNOWN_POS, tokens);
    }

    /** Adds what stands between two places, without the white space in it. */
    private static void addWords(CharSequence text, int start, int end, String pos, List<Token> tokens) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isSpace(text.charAt(i))) {
                if (i > from) {
                    tokens.add(new Token(text.subSequence(from, i).toString(), pos, from));
                }
                from = i + 1;
            }
        }
    }

    /** The text as HanLP can read it, unit by unit: half width, simplified, without controls and halves of surrogate pairs. */
    private static String readable(CharSequence text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            char unit = Simplified.of(Width.fold(text.charAt(i)));
            units[i] = isSpace(unit) ? ' ' : isStrange(text, i) ? UNKNOWN : unit;
        }
        return new String(units);
    }

    private static boolean isStrange(CharSequence text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static int endOfPiece(String text, int start) {
        int last = start + LONGEST_PIECE;
        if (last >= text.length()) {
            return text.length();
        }
        for (int end = last; end > last - LONGEST_PIECE / 2; end--) {
            if (GOOD_CUTS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }
}
