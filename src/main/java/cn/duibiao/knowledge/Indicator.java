package cn.duibiao.knowledge;

import java.util.List;

/**
 * An indicator that documents of different districts share.
 *
 * @param id       stable code
 * @param name     the name people know it by
 * @param families unit families its numbers may have; empty allows all
 * @param theme    id of a theme
 * @param better   which direction counts as better
 * @param parts    words of names that say it is counted for a part of the population only; each part has its own numbers
 */
public record Indicator(String id, String name, List<String> families, String theme, Better better, List<String> parts) {

    /** Which direction counts as better. */
    public enum Better { UP, DOWN, NEITHER }

    public Indicator {
        families = List.copyOf(families);
        parts = List.copyOf(parts);
    }

    /** Its name, with the part of the population that a name in a document's words is about. */
    public String nameOf(String worded) {
        return partIn(worded) + name;
    }

    /** The part of the population that a name of this indicator is about, "" for all. */
    public String partIn(String name) {
        return parts.stream().filter(name::contains).findFirst().orElse("");
    }
}
