package cn.duibiao.report;

import static cn.duibiao.report.Html.escape;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.tables.DocumentRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pages quote of facts, as ready HTML. */
public final class FactQuotes {

    private final ReadableValue readable;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Quotes in the language of the messages.
     *
     * @param documents of the facts
     */
    public FactQuotes(ReadableValue readable, List<DocumentRow> documents, Messages messages) {
        this.readable = readable;
        documents.forEach(document -> names.put(document.docId(), DocumentNames.of(document, messages)));
    }

    /** The sentence, its number marked where it is known to stand. */
    public String sentence(Fact fact) {
        String evidence = fact.evidence();
        int start = fact.valueOffset();
        int end = start + fact.valueText().length();
        String marked = start < 0 || end > evidence.length() || start == end ? escape(evidence)
                : escape(evidence.substring(0, start)) + "<mark>" + escape(evidence.substring(start, end)) + "</mark>"
                + escape(evidence.substring(end));
        return "<blockquote>" + marked + "</blockquote>";
    }

    /** The number, then the words of its indicator. */
    public String value(Fact fact) {
        return "<b>" + escape(readable.of(fact)) + "</b> " + escape(fact.indicator());
    }

    /** The name of the document, or its id where it is none of the compared ones. */
    public String document(Fact fact) {
        return escape(names.getOrDefault(fact.docId(), fact.docId()));
    }
}
