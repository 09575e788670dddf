package cn.duibiao.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A node in the tree of headings.
 *
 * @param heading without its number mark where that is only a number; "" for the root
 * @param level   depth in the tree, 0 for the root
 */
public record Section(Optional<Section> parent, int level, String heading) {

    /** Between two headings of a path. */
    public static final String SEPARATOR = " > ";

    public static Section root() {
        return new Section(Optional.empty(), 0, "");
    }

    public Section child(String childHeading) {
        return new Section(Optional.of(this), level + 1, childHeading);
    }

    /** The headings from the top down, joined by {@link #SEPARATOR}; "" for the root. */
    public String path() {
        Deque<String> headings = new ArrayDeque<>();
        for (Section at = this; at.level > 0; at = at.parent.orElseThrow()) {
            headings.addFirst(at.heading);
        }
        return String.join(SEPARATOR, headings);
    }
}
