package cn.duibiao.document;

import cn.duibiao.knowledge.TableWords;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells whether a table of indicators has lost its numbers. */
final class TableWarnings {

    private static final int LEAST_ROWS = 3;

    private final TableWords words;

    TableWarnings(TableWords words) {
        this.words = words;
    }

    /** Whether most rows are empty in all columns of values: in one column alone, a table may have nothing to say. */
    boolean hasLostValues(Table table) {
        int[] columns = IntStream.range(0, table.header().size()).filter(column -> holdsValues(table.header().get(column)))
                .toArray();
        if (columns.length == 0 || table.rows().size() < LEAST_ROWS) {
            return false;
        }
        long empty = table.rows().stream()
                .filter(row -> Arrays.stream(columns).allMatch(column -> row.get(column).isBlank())).count();
        return 2 * empty > table.rows().size();
    }

    private boolean holdsValues(String header) {
        return words.isValueHeader(header) || header.startsWith("目标");
    }
}
