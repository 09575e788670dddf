package cn.duibiao.index;

import java.util.List;

/**
 * How many of the passages that were found are of which district, kind, year, theme and status.
 *
 * @param total      how many passages there are in all
 * @param understood how the query was understood
 * @param counts     field by field, the most frequent value first
 */
public record Facets(long total, Understood understood, List<Count> counts) {

    /** What passages are counted by. */
    public enum Field {
        /** Paths of regions (上海市/松江区); a city or province counts all in it. */
        DISTRICT(PassageFields.REGION),
        KIND(PassageFields.KIND),
        YEAR(PassageFields.YEAR),
        THEME(PassageFields.THEME),
        STATUS(PassageFields.STATUS);

        private final String indexed;

        Field(String indexed) {
            this.indexed = indexed;
        }

        String indexed() {
            return indexed;
        }
    }

    /** How many passages have a value in a field. */
    public record Count(Field field, String value, int passages) {
    }

    public Facets {
        counts = List.copyOf(counts);
    }
}
