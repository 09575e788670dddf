package cn.duibiao.extraction.entity;

import cn.duibiao.segmentation.Token;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds tokens by where they begin or end in their sentence. */
final class TokenPlaces {

    private TokenPlaces() {
    }

    /** Which token begins at an offset; a negative number where none does. */
    static int startingAt(List<Token> tokens, int offset) {
        return at(tokens, Token::start, offset);
    }

    /** Which token ends at an offset; a negative number where none does. */
    static int endingAt(List<Token> tokens, int offset) {
        return at(tokens, Token::end, offset);
    }

    private static int at(List<Token> tokens, ToIntFunction<Token> border, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (border.applyAsInt(tokens.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && border.applyAsInt(tokens.get(low)) == offset ? low : -1;
    }
}
