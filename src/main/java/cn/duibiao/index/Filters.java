package cn.duibiao.index;

import java.util.List;

/**
 * Restrictions on what is looked for. Values of one list are alternatives; an empty list does not restrict.
 *
 * @param regions  paths of regions (上海市/松江区); a city or province stands for all in it
 * @param kinds    codes of document kinds
 * @param themes   ids of themes
 * @param statuses codes of fact statuses
 */
public record Filters(List<String> regions, List<String> kinds, List<Integer> years, List<String> themes,
                      List<String> statuses) {

    public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), List.of(), List.of());

    public Filters {
        regions = List.copyOf(regions);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
        themes = List.copyOf(themes);
        statuses = List.copyOf(statuses);
    }
}
