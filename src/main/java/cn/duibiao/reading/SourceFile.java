package cn.duibiao.reading;

import java.util.List;

/**
 * A file as read: its decoded text, which stays untouched, and the blocks that it is made of.
 *
 * @param path      relative to the input the user named, with {@code /}
 * @param format    text, html, docx or pdf
 * @param charset   name of the detected encoding, or "" for a binary format
 * @param damaged   whether bytes could not be decoded and were replaced
 * @param text      what source offsets count in: the decoded file, or for a binary format the text extracted from it
 * @param extracted whether {@code text} was extracted from a binary format and has to be kept beside the tables
 * @param title     what the file says of itself as a title (HTML title element, DOCX property), or ""
 * @param blocks    in reading order
 */
public record SourceFile(String path, String format, String charset, boolean damaged, String text, boolean extracted,
                         String title, List<SourceBlock> blocks) {

    public SourceFile {
        blocks = List.copyOf(blocks);
    }
}
