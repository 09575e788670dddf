package cn.duibiao.export;

import cn.duibiao.report.Html;
import java.util.List;

/** A table of a page that sorts by its headers and has a line to filter by. */
final class HtmlTable {

    private final StringBuilder html = new StringBuilder();

    HtmlTable(List<String> header) {
        html.append("<div class=\"scroll\"><table class=\"sortable\"><thead><tr>");
        header.forEach(name -> html.append("<th scope=\"col\"><button type=\"button\">").append(Html.escape(name))
                .append("</button></th>"));
        html.append("</tr></thead><tbody>\n");
    }

    /** Begins a row. */
    HtmlTable row() {
        html.append("<tr>");
        return this;
    }

    HtmlTable text(String text) {
        return cell("", Html.escape(text));
    }

    /** A cell that is sorted by a number. */
    HtmlTable number(double key, String text) {
        return cell(" data-key=\"" + key + "\"", Html.escape(text));
    }

    /** A cell with attributes and content that are ready. */
    HtmlTable cell(String attributes, String content) {
        html.append("<td").append(attributes).append('>').append(content).append("</td>");
        return this;
    }

    HtmlTable end() {
        html.append("</tr>\n");
        return this;
    }

    @Override
    public String toString() {
        return html + "</tbody></table></div>";
    }
}
