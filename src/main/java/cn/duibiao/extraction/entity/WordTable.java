package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.GluedWords;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Width;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Remembers what is known about words, since texts repeat them. Safe to use from several threads, which at worst make the
 * same word twice.
 */
final class WordTable {

    /** Texts without end must not fill the memory. */
    static final int MOST = 50_000;

    /** By their texts; most are of one part of speech only. */
    private final Map<String, Homographs> known = new ConcurrentHashMap<>();
    private final Map<String, List<Token>> knownParts = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final EntityWords words;

    WordTable(EntityWords words) {
        this.words = words;
    }

    Word word(Token token) {
        Homographs written = known.get(token.text());
        while (written != null && !written.word().pos().equals(token.pos())) {
            written = written.others();
        }
        return written == null ? made(token) : written.word();
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
        Word word = new Word(number < MOST ? number : -1, token.text(), token.pos(), words.kinds(token.text()),
                words.isCommon(token.text(), 0, token.text().length()));
        if (word.number() >= 0) {
            known.compute(token.text(), (text, others) -> new Homographs(word, others));
        }
        return word;
    }

    /**
     * Words of the same letters.
     *
     * @param others null where there are none
     */
    private record Homographs(Word word, Homographs others) {
    }
}
