package cn.duibiao.cleaning;

import cn.duibiao.text.MappedText;
import java.util.List;

/** A block of an article after cleaning. */
public sealed interface CleanBlock {

    /**
     * One paragraph or heading.
     *
     * @param headingLevel 1 to 6 where the format says that it is a heading, else 0
     */
    record Line(MappedText text, int headingLevel) implements CleanBlock {
    }

    /** A text box: lines that stand beside the running text and whose headings end with it. */
    record Box(List<Line> lines) implements CleanBlock {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table: one that the format marks, or one rebuilt from lines.
     *
     * @param title the line above it, or ""
     * @param rows  all of the same length; the first ones are headers; a cell without text is empty
     */
    record Grid(String title, List<List<MappedText>> rows) implements CleanBlock {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
