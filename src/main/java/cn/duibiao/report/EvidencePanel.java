package cn.duibiao.report;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.comparison.Cell;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.tables.DocumentRow;
import java.util.Map;

/** What opens behind a number: its sentence with the number marked, and where the sentence stands. */
final class EvidencePanel {

    private final ReadableValue readable;
    private final Map<String, DocumentRow> documents;
    private final Messages messages;

    EvidencePanel(ReadableValue readable, Map<String, DocumentRow> documents, Messages messages) {
        this.readable = readable;
        this.documents = documents;
        this.messages = messages;
    }

    String of(String heading, Cell cell) {
        StringBuilder panel = new StringBuilder("<div class=\"evidence\"><h2>").append(escape(heading))
                .append("</h2><button type=\"button\">").append(escape(messages.get("page.close"))).append("</button>");
        cell.facts().forEach(fact -> panel.append(fact(fact)));
        return panel.append("</div>").toString();
    }

    private String fact(Fact fact) {
        DocumentRow document = documents.get(fact.docId());
        StringBuilder html = new StringBuilder("<blockquote>").append(marked(fact)).append("</blockquote><p class=\"where\">")
                .append("<strong>").append(escape(readable.of(fact))).append("</strong> ")
                .append(escape(fact.indicator())).append("<br>");
        append(html, "page.document", DocumentNames.of(document, messages));
        append(html, "page.section", fact.section());
        append(html, "page.source", fact.place().file());
        append(html, "page.confidence", messages.label("confidence", fact.confidence().code()));
        return html.append("</p>").toString();
    }

    private void append(StringBuilder html, String label, String text) {
        if (!text.isEmpty()) {
            html.append(escape(messages.get(label))).append("：").append(escape(text)).append("<br>");
        }
    }

    private static String marked(Fact fact) {
        String evidence = fact.evidence();
        int start = fact.valueOffset();
        int end = start + fact.valueText().length();
        if (start < 0 || end > evidence.length() || start == end) {
            return escape(evidence);
        }
        return escape(evidence.substring(0, start)) + "<mark>" + escape(evidence.substring(start, end)) + "</mark>"
                + escape(evidence.substring(end));
    }
}
