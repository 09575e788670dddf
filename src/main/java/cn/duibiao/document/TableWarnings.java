package cn.duibiao.document;

import cn.duibiao.knowledge.TableWords;
import cn.duibiao.text.MappedText;
import java.util.List;

/** Tells whether a table of indicators has lost its numbers. */
final class TableWarnings {

    private static final int LEAST_ROWS = 3;

    private final TableWords words;

    TableWarnings(TableWords words) {
        this.words = words;
    }

    boolean hasLostValues(Table table) {
        for (int column = 0; column < table.header().size(); column++) {
            String name = table.header().get(column);
            if ((words.isValueHeader(name) || name.startsWith("目标")) && table.rows().size() >= LEAST_ROWS
                    && emptyShare(table.rows(), column) > 0.5) {
                return true;
            }
        }
        return false;
    }

    private static double emptyShare(List<List<MappedText>> rows, int column) {
        return (double) rows.stream().filter(row -> row.get(column).isBlank()).count() / rows.size();
    }
}
