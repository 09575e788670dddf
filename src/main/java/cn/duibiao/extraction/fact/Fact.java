package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;

/**
 * A quantitative fact with its proof: one row of facts.csv.
 *
 * @param id          stable across runs on the same input
 * @param district    of the document, e.g. 松江区
 * @param section     path of headings
 * @param indicator   what is measured, in the document's words, ellipsis resolved
 * @param canonical   id of an indicator of {@code models/indicators.tsv}, or ""
 * @param theme       id of a theme
 * @param value       the number, or the mark of a qualitative target
 * @param unit        base unit, "" where there is none
 * @param period      2020, 2021/2025, 2020-06, or ""
 * @param region      whose number it is; "" for the document's own region
 * @param strength    how firmly a target is meant; NONE for what is no target
 * @param valueText   the number as written, or the qualitative words
 * @param valueOffset 0-based index of {@code valueText} in {@code evidence}, in UTF-16 units
 * @param evidence    the sentence or table row, verbatim as in the source
 * @param place       where {@code valueText} stands in the source
 */
public record Fact(String id, String docId, String district, String section, String indicator, String canonical,
                   String theme, Measure measure, Value value, String unit, Op op, Status status, String period,
                   String region, Binding binding, Strength strength, Confidence confidence, String valueText, int valueOffset,
                   String evidence, SourcePlace place) {

    Fact withCanonical(String newCanonical) {
        return new Fact(id, docId, district, section, indicator, newCanonical, theme, measure, value, unit, op, status, period,
                region, binding, strength, confidence, valueText, valueOffset, evidence, place);
    }

    /**
     * A place in a source file.
     *
     * @param file  relative to the input
     * @param start in the decoded or extracted text, in UTF-16 units
     * @param end   exclusive
     */
    public record SourcePlace(String file, int start, int end) {
    }
}
