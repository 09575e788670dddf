package cn.duibiao.document;

import cn.duibiao.text.MappedText;

/**
 * A part of a line: a heading or text.
 *
 * @param rank place of a heading's kind in the outline, 1 the top; 0 for text
 */
record Piece(int rank, MappedText text) {

    static Piece body(MappedText text) {
        return new Piece(0, text);
    }

    boolean isHeading() {
        return rank > 0;
    }
}
