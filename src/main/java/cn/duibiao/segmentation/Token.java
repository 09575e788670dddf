package cn.duibiao.segmentation;

/**
 * A word of a sentence.
 *
 * @param text  as it stands in the sentence's mended text
 * @param pos   part of speech in HanLP's (PKU) tag set: n, v, m, q, ns, nt …
 * @param start offset in the sentence, in UTF-16 units
 */
public record Token(String text, String pos, int start) {

    public int end() {
        return start + text.length();
    }
}
