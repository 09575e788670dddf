package cn.duibiao.cleaning;

import cn.duibiao.text.MappedText;

/**
 * A block on its way through cleaning.
 *
 * @param role what it is to the page
 */
record Part(CleanBlock block, Role role) {

    /** What a block is to the page. */
    enum Role {
        /** Text of an article, as far as is known. */
        TEXT,
        /** An empty line. */
        BLANK,
        /** A label that names the title of what follows; the block holds the title alone. */
        TITLE,
        /** A line with the day at which a site put the article up. */
        POSTED,
        /** A line behind which an article does not go on. */
        END
    }

    static Part text(MappedText text, int heading) {
        return new Part(new CleanBlock.Line(text, heading), text.strip().length() == 0 ? Role.BLANK : Role.TEXT);
    }

    boolean isText() {
        return role == Role.TEXT && block instanceof CleanBlock.Line;
    }

    boolean isBlank() {
        return role == Role.BLANK;
    }

    /** Its text without white space at the ends; empty for a table. */
    MappedText line() {
        return block instanceof CleanBlock.Line line ? line.text().strip() : MappedText.empty();
    }

    int heading() {
        return block instanceof CleanBlock.Line line ? line.headingLevel() : 0;
    }
}
