package cn.duibiao.index;

import cn.duibiao.segmentation.Token;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text with its tokens.
 *
 * @param tokens in order; their offsets count in {@code text}
 */
record Slice(MappedText text, List<Token> tokens) {

    int length() {
        return text.length();
    }

    /** This slice in pieces of at most {@code limit} units, cut behind a mark where there is one, never inside a word. */
    List<Slice> pieces(int limit) {
        if (length() <= limit) {
            return List.of(this);
        }
        List<Slice> pieces = new ArrayList<>();
        int first = 0;
        int from = 0;
        while (first < tokens.size()) {
            int next = cut(first, from, limit);
            int to = next < tokens.size() ? tokens.get(next).start() : length();
            pieces.add(part(first, next, from, to));
            first = next;
            from = to;
        }
        return pieces;
    }

    static Slice join(List<Slice> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Slice part : parts) {
            for (Token token : part.tokens) {
                tokens.add(new Token(token.text(), token.pos(), token.start() + at));
            }
            at += part.length();
        }
        return new Slice(MappedText.join("", parts.stream().map(Slice::text).toList()), tokens);
    }

    /** The token to begin the next piece with. */
    private int cut(int first, int from, int limit) {
        int behindMark = first;
        int at = first;
        while (at < tokens.size() && (at == first || tokens.get(at).end() - from <= limit)) {
            at++;
            if (isMark(tokens.get(at - 1))) {
                behindMark = at;
            }
        }
        return at == tokens.size() || behindMark == first ? at : behindMark;
    }

    private Slice part(int first, int next, int from, int to) {
        List<Token> moved = tokens.subList(first, next).stream()
                .map(token -> new Token(token.text(), token.pos(), token.start() - from)).toList();
        return new Slice(text.subSequence(from, to), moved);
    }

    private static boolean isMark(Token token) {
        return token.text().codePoints().noneMatch(Character::isLetterOrDigit) && !token.text().isBlank();
    }
}
