package cn.duibiao.document;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences, at 。！？ and their half-width forms. Semicolons do not end a sentence, nor does the
 * point, which stands in numbers. Closing quotes and brackets stay with the sentence that they close.
 */
public final class SentenceSplitter {

    private SentenceSplitter() {
    }

    /** The sentences, which together are all of the paragraph but white space between them. */
    public static List<MappedText> split(MappedText paragraph) {
        List<MappedText> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < paragraph.length()) {
            if (!ends(paragraph, at)) {
                at++;
                continue;
            }
            at++;
            while (at < paragraph.length()
                    && (Chinese.isCloser(paragraph.charAt(at)) || Chinese.endsSentence(paragraph.charAt(at)))) {
                at++;
            }
            add(sentences, paragraph.subSequence(start, at));
            start = at;
        }
        add(sentences, paragraph.subSequence(start));
        return sentences;
    }

    /** A half-width ! or ? between Latin letters or digits is no end: it stands in an address or a formula. */
    private static boolean ends(MappedText text, int at) {
        char unit = text.charAt(at);
        if (!Chinese.endsSentence(unit)) {
            return false;
        }
        return unit > 0x7F || at + 1 == text.length() || !isLatin(text.charAt(at + 1));
    }

    private static boolean isLatin(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit);
    }

    private static void add(List<MappedText> sentences, MappedText sentence) {
        MappedText stripped = sentence.strip();
        if (stripped.length() > 0) {
            sentences.add(stripped);
        }
    }
}
