package cn.duibiao.comparison;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.tables.DocumentRow;
import java.math.BigDecimal;
import java.util.List;

/** Facts and documents made by hand, for tests. */
public final class Facts {

    private Facts() {
    }

    public static DocumentRow document(String id, String district, DocumentKind kind, int year) {
        return new DocumentRow(id, district, "上海市/" + district, kind, year, district + "文件" + year, "", id + ".txt", 100,
                1, 3, 1, List.of(), "", new Metadata.Proof("", "", ""));
    }

    /** A target for 2025 at a known or unknown indicator. */
    public static Builder fact(String id, DocumentRow document, String indicator, String canonical) {
        return new Builder(id, document, indicator, canonical);
    }

    /** Collects what differs from a plain target. */
    public static final class Builder {

        private final String id;
        private final DocumentRow document;
        private final String indicator;
        private final String canonical;
        private Measure measure = Measure.LEVEL;
        private Value value = new Value.Qualitative();
        private String unit = "";
        private Op op = Op.EQUAL;
        private Status status = Status.TARGET;
        private String period = "2025";
        private String region = "";
        private Confidence confidence = Confidence.HIGH;
        private String text = "";
        private String before = "";

        private Builder(String id, DocumentRow document, String indicator, String canonical) {
            this.id = id;
            this.document = document;
            this.indicator = indicator;
            this.canonical = canonical;
        }

        public Builder value(String text, String number, String newUnit) {
            this.text = text;
            this.value = new Value.Single(new BigDecimal(number));
            this.unit = newUnit;
            return this;
        }

        public Builder value(String newText, Value newValue, String newUnit) {
            this.text = newText;
            this.value = newValue;
            this.unit = newUnit;
            return this;
        }

        public Builder words(String newText) {
            this.text = newText;
            return this;
        }

        public Builder op(Op newOp) {
            this.op = newOp;
            return this;
        }

        public Builder measure(Measure newMeasure) {
            this.measure = newMeasure;
            return this;
        }

        public Builder status(Status newStatus) {
            this.status = newStatus;
            return this;
        }

        public Builder period(String newPeriod) {
            this.period = newPeriod;
            return this;
        }

        public Builder region(String newRegion) {
            this.region = newRegion;
            return this;
        }

        public Builder confidence(Confidence newConfidence) {
            this.confidence = newConfidence;
            return this;
        }

        /** The words before the number, in place of the usual ones. */
        public Builder after(String words) {
            this.before = words;
            return this;
        }

        public Fact build() {
            String evidence = (before.isEmpty() ? "到2025年，" + indicator + "达到" : before) + text + "。";
            return new Fact(id, document.docId(), document.district(), "二、主要目标", indicator, canonical, "general",
                    measure, value, unit, op, status, period, region, Binding.NONE, Strength.NORMAL, confidence, text,
                    evidence.length() - 1 - text.length(), evidence, new Fact.SourcePlace(document.sourceFile(), 10, 20));
        }
    }
}
