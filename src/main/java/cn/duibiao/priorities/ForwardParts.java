package cn.duibiao.priorities;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.tables.DocumentRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of documents look forward. A chapter does where most of its numbers are targets; a chapter without numbers
 * does in a plan.
 */
final class ForwardParts {

    private final Map<String, Integer> balance = new HashMap<>();
    private final Map<String, DocumentRow> documents = new HashMap<>();

    ForwardParts(List<DocumentRow> documents, List<Fact> facts) {
        documents.forEach(document -> this.documents.put(document.docId(), document));
        facts.forEach(fact -> balance.merge(
                part(fact.docId(), fact.section()), fact.status() == Status.TARGET ? 1 : -1, Integer::sum));
    }

    boolean isForward(String docId, String section) {
        DocumentRow document = documents.get(docId);
        boolean plan = document != null && document.kind().isPlan();
        int targets = balance.getOrDefault(part(docId, section), 0);
        return targets == 0 ? plan : targets > 0;
    }

    private static String part(String docId, String section) {
        return docId + "\n" + TermCounter.chapter(section);
    }
}
