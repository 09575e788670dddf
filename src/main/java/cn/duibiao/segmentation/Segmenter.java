package cn.duibiao.segmentation;

import java.util.List;

/** Cuts text into words. Implementations are immutable and may be used from several threads at once. */
public interface Segmenter {

    /**
     * The words of a text, in order; together they cover all of it but white space.
     *
     * @param text one sentence or phrase; never null
     */
    List<Token> segment(CharSequence text);

    /**
     * The shorter words within a word, in the order of their places; the same for the same word wherever it stands.
     * Offsets count as those of the word.
     */
    default List<Token> parts(Token word) {
        return List.of();
    }
}
