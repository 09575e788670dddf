package cn.duibiao.extraction.fact;

import cn.duibiao.document.Table;
import cn.duibiao.knowledge.TableColumns;
import cn.duibiao.knowledge.TableColumns.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column of an indicator table holds what.
 *
 * @param unit    column index, or -1
 * @param binding column index, or -1
 * @param values  column indexes; empty where the source has lost them
 */
record TableLayout(int indicator, int unit, int binding, List<Integer> values) {

    private static final int MISSING = -1;

    /** The layout of a table; {@link #isIndicatorTable()} is false where it has no column of indicators. */
    static TableLayout of(Table table, TableColumns columns) {
        List<ColumnRole> roles = table.header().stream().map(columns::role).toList();
        List<Integer> values = new ArrayList<>();
        IntStream.range(0, roles.size()).filter(i -> roles.get(i) == ColumnRole.VALUE).forEach(values::add);
        return new TableLayout(roles.indexOf(ColumnRole.INDICATOR), roles.indexOf(ColumnRole.UNIT),
                roles.indexOf(ColumnRole.BINDING), values);
    }

    boolean isIndicatorTable() {
        return indicator != MISSING && (unit != MISSING || binding != MISSING || !values.isEmpty());
    }

    boolean hasUnit() {
        return unit != MISSING;
    }

    boolean hasBinding() {
        return binding != MISSING;
    }
}
