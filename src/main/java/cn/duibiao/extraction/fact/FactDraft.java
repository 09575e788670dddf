package cn.duibiao.extraction.fact;

import cn.duibiao.document.Section;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;

/**
 * A fact before it has an id.
 *
 * @param evidence sentence or table row
 * @param value    where the value's text stands in the evidence
 * @param theme    of the sentence, used where the indicator has none of its own
 */
record FactDraft(Section section, String indicator, String canonical, String theme, Measure measure, Value number,
                 String unit, Op op, Status status, String period, String region, Binding binding,
                 Strength strength, Confidence confidence, MappedText evidence, Span value) {

    Fact toFact(String id, String docId, String district, String file) {
        MappedText text = evidence.subSequence(value.start(), value.end());
        return new Fact(id, docId, district, section.path(), indicator, canonical, theme, measure, number, unit, op,
                status, period, region, binding, strength, confidence, text.verbatim(), evidence.verbatimOffset(value.start()),
                evidence.verbatim(),
                new Fact.SourcePlace(file, text.sourceStart(), text.sourceEnd()));
    }
}
