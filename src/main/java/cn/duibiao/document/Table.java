package cn.duibiao.document;

import cn.duibiao.text.MappedText;
import java.util.List;

/**
 * A table of a document.
 *
 * @param ordinal 0-based place among the document's tables
 * @param section where it stands
 * @param title   "" where it has none
 * @param header  names of the columns, one line of a header with several lines joined by a space
 * @param rows    without the header, each as long as the header; a cell without text is empty
 */
public record Table(int ordinal, Section section, String title, List<String> header, List<List<MappedText>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
