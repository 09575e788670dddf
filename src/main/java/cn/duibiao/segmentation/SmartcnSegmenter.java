package cn.duibiao.segmentation;

import cn.duibiao.text.Width;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's smartcn, which cuts by a hidden Markov model and a dictionary of its own. It knows no parts of speech. */
public final class SmartcnSegmenter implements Segmenter {

    /** Longer text is cut: smartcn holds a lattice of a whole sentence in memory. */
    private static final int LONGEST_PIECE = 1000;
    private static final String NO_POS = "";

    @Override
    public List<Token> segment(CharSequence text) {
        String readable = Simplified.of(Width.fold(text));
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        for (int start = 0; start < text.length(); start += LONGEST_PIECE) {
            addWords(text, readable.substring(start, Math.min(text.length(), start + LONGEST_PIECE)), start, tokens);
        }
        return tokens;
    }

    private static void addWords(CharSequence text, String piece, int start, List<Token> tokens) {
        try (HMMChineseTokenizer words = new HMMChineseTokenizer()) {
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            words.setReader(new StringReader(piece));
            words.reset();
            while (words.incrementToken()) {
                int from = start + place.startOffset();
                tokens.add(new Token(text.subSequence(from, start + place.endOffset()).toString(), NO_POS, from));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
