package cn.duibiao.document;

import cn.duibiao.text.MappedText;

/**
 * A sentence in its section.
 *
 * @param ordinal   0-based place in the document
 * @param paragraph number of the paragraph it stands in; sentences of one paragraph share it
 * @param text      with its closing mark; for a heading, the heading with its number
 */
public record Sentence(int ordinal, int paragraph, Section section, Role role, MappedText text) {

    /** What part of the document a sentence belongs to. */
    public enum Role { BODY, HEADING, FOOTNOTE }
}
