package cn.duibiao.cli;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import java.util.List;

/** What the commands need that look over the documents of some places: knowledge, documents, and their facts. */
final class LoadedResults {

    private final ResultsFolder folder;
    private final Knowledge knowledge;
    private final Districts districts;

    /**
     * Reads the knowledge and the list of documents.
     *
     * @throws UsageException where the folder is none that a run has written
     */
    LoadedResults(Duibiao root, ResultsOption in) {
        folder = in.folder(root.messages());
        knowledge = Knowledge.load(root.knowledgeFiles());
        districts = new Districts(knowledge.regions(), DocumentsTable.read(folder.path()), folder.path(), root.messages());
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Districts districts() {
        return districts;
    }

    /** The facts of some of the documents. */
    List<Fact> facts(List<DocumentRow> documents) {
        return FactsTable.read(folder.path(), documents);
    }
}
