package cn.duibiao.cleaning;

import cn.duibiao.knowledge.TableWords;
import cn.duibiao.knowledge.Units;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a listed table that has lost cells. */
final class ListedRows {

    private static final Pattern NUMBER = Pattern.compile("[≥≤><约]?\\d[\\d.,/%％~\\-—±（()）以上下内左右]*(?:左右|以上|以下|以内)?");
    /** A target in these words is about a quality, so an indicator that counts something cannot have it. */
    private static final Pattern QUALITY_TARGET = Pattern.compile("标准|部分指标|类水");
    private static final Pattern QUALITY = Pattern.compile("质量|浓度|水质|标准|排放|污染|达标|水体|断面|空气");

    private final TableWords words;
    private final Units units;
    private final List<MappedText> header;
    private final int nameColumn;
    private final int unitColumn;
    private final int bindingColumn;
    private final int valueColumn;

    ListedRows(TableWords words, Units units, List<MappedText> header) {
        this.words = words;
        this.units = units;
        this.header = new ArrayList<>(header);
        this.nameColumn = column("指标名称", "指标", "主要指标", "名称", "项目名称");
        this.unitColumn = column("单位", "计量单位");
        this.bindingColumn = column("属性", "指标属性", "指标性质", "性质");
        int value = -1;
        for (int i = 0; i < header.size(); i++) {
            value = words.isValueHeader(squeezed(i)) || squeezed(i).startsWith("目标") ? i : value;
        }
        if (value < 0) {
            // The column of the values has lost its name together with its numbers.
            this.header.add(MappedText.added("目标"));
            value = header.size();
        }
        this.valueColumn = value;
    }

    private String squeezed(int column) {
        return header.get(column).toString().replaceAll("\\s", "");
    }

    private int column(String... names) {
        for (int i = 0; i < header.size(); i++) {
            if (List.of(names).contains(squeezed(i))) {
                return i;
            }
        }
        return -1;
    }

    List<List<MappedText>> of(List<MappedText> cells) {
        List<List<MappedText>> rows = new ArrayList<>();
        rows.add(header);
        if (nameColumn < 0) {
            return rows;
        }
        List<MappedText> row = null;
        for (MappedText cell : cells) {
            int column = columnOf(Width.fold(cell).strip());
            if (column == nameColumn) {
                row = emptyRow();
                row.set(nameColumn, cell);
                rows.add(row);
            } else if (row != null && column >= 0 && row.get(column).isBlank() && belongs(row, column, cell)) {
                row.set(column, cell);
            }
        }
        return rows;
    }

    private int columnOf(String cell) {
        if (words.isBinding(cell)) {
            return bindingColumn;
        }
        if (units.named(cell.replaceFirst("^[十百千万亿]+", "")).isPresent()
                || cell.matches("[\\u4E00-\\u9FA5%]{1,4}/[\\u4E00-\\u9FA5]{1,4}")) {
            return unitColumn;
        }
        if (NUMBER.matcher(cell).matches() || words.isQualitative(cell)) {
            return valueColumn;
        }
        return ListedTable.isName(cell) ? nameColumn : -1;
    }

    /** A number is only certain in a row that has all its other cells; words must fit what the indicator measures. */
    private boolean belongs(List<MappedText> row, int column, MappedText cell) {
        if (column != valueColumn) {
            return true;
        }
        boolean complete = (unitColumn < 0 || !row.get(unitColumn).isBlank())
                && (bindingColumn < 0 || !row.get(bindingColumn).isBlank());
        if (NUMBER.matcher(Width.fold(cell)).matches()) {
            return complete;
        }
        return complete || !QUALITY_TARGET.matcher(cell).find() || QUALITY.matcher(row.get(nameColumn)).find();
    }

    private List<MappedText> emptyRow() {
        List<MappedText> row = new ArrayList<>();
        header.forEach(name -> row.add(MappedText.empty()));
        return row;
    }
}
