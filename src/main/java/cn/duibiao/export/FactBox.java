package cn.duibiao.export;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.Map;

/** A number that opens to show its sentences and where they stand. */
final class FactBox {

    private final ReadableValue readable;
    private final Map<String, DocumentRow> documents;
    private final Messages messages;

    FactBox(ReadableValue readable, Map<String, DocumentRow> documents, Messages messages) {
        this.readable = readable;
        this.documents = documents;
        this.messages = messages;
    }

    /** The first fact's value; behind it the sentences of all. */
    String of(String label, List<Fact> facts) {
        StringBuilder html = new StringBuilder("<details><summary>").append(escape(label)).append("</summary>");
        facts.forEach(fact -> html.append("<blockquote>").append(marked(fact)).append("</blockquote><p class=\"soft\"><b>")
                .append(escape(readable.of(fact))).append("</b> ").append(escape(fact.indicator())).append(" · ")
                .append(escape(name(fact))).append(fact.section().isEmpty() ? "" : " · " + escape(fact.section()))
                .append(" <button type=\"button\" class=\"source\" data-doc=\"").append(escape(fact.docId()))
                .append("\" data-fact=\"").append(escape(fact.id())).append("\">")
                .append(escape(messages.get("report.source"))).append("</button></p>"));
        return html.append("</details>").toString();
    }

    private String name(Fact fact) {
        DocumentRow document = documents.get(fact.docId());
        return document == null ? fact.docId() : DocumentNames.of(document, messages);
    }

    private static String marked(Fact fact) {
        String evidence = fact.evidence();
        int start = fact.valueOffset();
        int end = start + fact.valueText().length();
        return start < 0 || end > evidence.length() || start == end ? escape(evidence)
                : escape(evidence.substring(0, start)) + "<mark>" + escape(evidence.substring(start, end)) + "</mark>"
                + escape(evidence.substring(end));
    }
}
