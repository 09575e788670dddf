package cn.duibiao.report;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.comparison.Cell;
import cn.duibiao.extraction.fact.Fact;

/** What opens behind a number: its sentence with the number marked, and where the sentence stands. */
final class EvidencePanel {

    private final FactQuotes quotes;
    private final Messages messages;

    EvidencePanel(FactQuotes quotes, Messages messages) {
        this.quotes = quotes;
        this.messages = messages;
    }

    String of(String heading, Cell cell) {
        StringBuilder panel = new StringBuilder("<div class=\"evidence\"><h2>").append(escape(heading))
                .append("</h2><button type=\"button\">").append(escape(messages.get("page.close"))).append("</button>");
        cell.facts().forEach(fact -> append(fact, panel));
        return panel.append("</div>").toString();
    }

    private void append(Fact fact, StringBuilder html) {
        html.append(quotes.sentence(fact)).append("<p class=\"where\">").append(quotes.value(fact)).append("<br>");
        append(html, "page.document", quotes.document(fact));
        append(html, "page.section", escape(fact.section()));
        append(html, "page.source", escape(fact.place().file()));
        append(html, "page.confidence", escape(messages.label("confidence", fact.confidence().code())));
        html.append("</p>");
    }

    private void append(StringBuilder html, String label, String escaped) {
        if (!escaped.isEmpty()) {
            html.append(escape(messages.get(label))).append("：").append(escaped).append("<br>");
        }
    }
}
