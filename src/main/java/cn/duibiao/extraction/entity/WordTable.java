package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.GluedWords;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Width;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers what is known about words, since texts repeat them. Safe to use from several threads. */
final class WordTable {

    /** Texts without end must not fill the memory. */
    static final int MOST = 50_000;

    private final Map<Key, Word> known = new ConcurrentHashMap<>();
    private final Map<String, List<Token>> knownParts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final EntityWords words;

    WordTable(EntityWords words) {
        this.words = words;
    }

    Word word(Token token) {
        Key key = new Key(token.text(), token.pos());
        Word word = known.get(key);
        if (word == null) {
            Word made = made(token);
            word = made.number() < 0 ? made : known.merge(key, made, (first, second) -> first);
        }
        return word;
    }

    /** Whether a word does something in the search for names. */
    boolean is(Kind kind, String word) {
        return words.is(kind, word);
    }

    /** The parts of a word in which no place is known, with offsets in the word. */
    List<Token> parts(Token glued) {
        List<Token> parts = knownParts.get(glued.text());
        if (parts == null) {
            parts = GluedWords.apart(Width.fold(glued.text()), new Token(glued.text(), glued.pos(), 0), start -> -1);
            if (knownParts.size() < MOST) {
                knownParts.put(glued.text(), parts);
            }
        }
        return parts;
    }

    private Word made(Token token) {
        int number = next.get() < MOST ? next.getAndIncrement() : MOST;
        return new Word(number < MOST ? number : -1, token.text(), token.pos(), words.kinds(token.text()),
                words.isCommon(token.text(), 0, token.text().length()));
    }

    private record Key(String text, String pos) {
        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
