package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.List;

/** A block of a file, before any cleaning. */
public sealed interface SourceBlock {

    /**
     * One line or paragraph.
     *
     * @param headingLevel 1 to 6 where the format says that it is a heading, else 0
     * @param linkShare    share of its text that is inside links, 0 to 1; 0 for formats without links
     */
    record Line(MappedText text, int headingLevel, double linkShare) implements SourceBlock {
    }

    /** A table that the format itself marks as one: rows of cells. Merged cells are repeated. */
    record Grid(List<List<MappedText>> rows) implements SourceBlock {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
