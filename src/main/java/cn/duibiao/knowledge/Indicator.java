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
 */
public record Indicator(String id, String name, List<String> families, String theme, Better better) {

    /** Which direction counts as better. */
    public enum Better { UP, DOWN, NEITHER }

    public Indicator {
        families = List.copyOf(families);
    }
}
