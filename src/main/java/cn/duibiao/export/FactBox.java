package cn.duibiao.export;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.report.FactQuotes;
import cn.duibiao.report.Messages;
import java.util.List;

/** A number that opens to show its sentences and where they stand. */
final class FactBox {

    private final FactQuotes quotes;
    private final Messages messages;

    FactBox(FactQuotes quotes, Messages messages) {
        this.quotes = quotes;
        this.messages = messages;
    }

    /** The first fact's value; behind it the sentences of all. */
    String of(String label, List<Fact> facts) {
        StringBuilder html = new StringBuilder("<details><summary>").append(escape(label)).append("</summary>");
        facts.forEach(fact -> html.append(quotes.sentence(fact)).append("<p class=\"soft\">").append(quotes.value(fact))
                .append(" · ").append(quotes.document(fact))
                .append(fact.section().isEmpty() ? "" : " · " + escape(fact.section()))
                .append(" <button type=\"button\" class=\"source\" data-doc=\"").append(escape(fact.docId()))
                .append("\" data-fact=\"").append(escape(fact.id())).append("\">")
                .append(escape(messages.get("report.source"))).append("</button></p>"));
        return html.append("</details>").toString();
    }
}
