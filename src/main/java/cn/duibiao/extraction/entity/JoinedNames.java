package cn.duibiao.extraction.entity;

import cn.duibiao.segmentation.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens into which HanLP took two names with the "and" or the dash between them: 创新中心|和|艺术交易中心. */
final class JoinedNames {

    private static final String JOINING = "和与及—";
    private static final String DASH = "—";
    private static final int SHORTEST = 2;

    private JoinedNames() {
    }

    /**
     * The same tokens with those cut that hold two names.
     *
     * @param text of the sentence, in half width
     */
    static List<Token> apart(String text, List<Token> tokens, EntityWords words) {
        List<Token> apart = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.pos().equals("nt") && token.end() - token.start() > SHORTEST) {
                cut(text, token, words, apart);
            } else {
                apart.add(token);
            }
        }
        return apart;
    }

    private static void cut(String text, Token token, EntityWords words, List<Token> apart) {
        int from = token.start();
        for (int at = from + SHORTEST; at < token.end() - SHORTEST; at++) {
            if (joins(text, at, words) && at - from >= SHORTEST) {
                apart.add(part(token, token.pos(), from, at));
                apart.add(part(token, "cc", at, at + 1));
                from = at + 1;
            }
        }
        apart.add(from == token.start() ? token : part(token, token.pos(), from, token.end()));
    }

    private static boolean joins(String text, int at, EntityWords words) {
        return JOINING.indexOf(text.charAt(at)) >= 0 && (text.startsWith(DASH, at)
                || words.endingAt(text, at).filter(ending -> at - ending.start() >= SHORTEST).isPresent());
    }

    private static Token part(Token token, String pos, int start, int end) {
        return new Token(token.text().substring(start - token.start(), end - token.start()), pos, start);
    }
}
