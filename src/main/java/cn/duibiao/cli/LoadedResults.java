package cn.duibiao.cli;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.priorities.TermCounter;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.ResultsFolder;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import java.util.List;

/** What the commands need that look over the documents of some places: knowledge, documents, and their facts. */
final class LoadedResults {

    private final ResultsFolder folder;
    private final KnowledgeFiles files;
    private final Knowledge knowledge;
    private final Districts districts;

    /**
     * Reads the knowledge and the list of documents.
     *
     * @throws UsageException where the folder is none that a run has written
     */
    LoadedResults(Duibiao root, ResultsOption in) {
        this(root, in.folder(root.messages()));
    }

    /** The same for a folder that is known to be one. */
    LoadedResults(Duibiao root, ResultsFolder folder) {
        this.folder = folder;
        files = root.knowledgeFiles();
        knowledge = Knowledge.load(files);
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

    /** The sentences of some of the documents. */
    List<ThemesTable.Line> sentences(List<DocumentRow> documents) {
        return ThemesTable.read(folder.path(), documents);
    }

    /** The words of some of the documents: as the run has counted them, or counted now where an older version has run. */
    List<TermsTable.Row> terms(List<DocumentRow> documents) {
        return TermsTable.read(folder.path(), documents).orElseGet(() ->
                new TermCounter(PipelineFactory.segmenter(files, knowledge.regions()), knowledge.regions())
                        .of(sentences(documents)));
    }
}
