package cn.duibiao.index;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.text.Span;
import java.util.List;

/**
 * A passage that was found, or several that stand side by side.
 *
 * @param number     its place among the passages of the document, from 1
 * @param last       the place of the last one of several; the same as {@code number} for one
 * @param year       0 unknown
 * @param section    path of headings
 * @param themes     ids, the main one first
 * @param statuses   codes of the facts in the passage
 * @param highlights the matched words in {@code text}, in order, without overlaps
 * @param start      place in the source file, in UTF-16 units
 * @param end        exclusive
 */
public record Hit(String docId, int number, int last, String district, String regionPath, DocumentKind kind, int year,
        String title,
                  String section, List<String> themes, List<String> statuses, String text, List<Span> highlights,
                  String sourceFile, int start, int end, float score) {

    public Hit {
        themes = List.copyOf(themes);
        statuses = List.copyOf(statuses);
        highlights = List.copyOf(highlights);
    }

    /** Names the passage in its results folder: songjiang-2021-work-report-p12. */
    public String id() {
        return new PassageId(docId, number, last).text();
    }
}
