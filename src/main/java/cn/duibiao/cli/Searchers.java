package cn.duibiao.cli;

import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Opens the index of a results folder, and says in words what is wrong with one that cannot be opened. */
final class Searchers {

    private Searchers() {
    }

    /**
     * The searcher.
     *
     * @throws UsageException where the index is missing, damaged or of another version
     */
    static PassageSearcher open(ResultsFolder folder, KnowledgeFiles files, Messages messages) {
        Regions regions = Regions.load(files);
        try {
            return PassageSearcher.open(folder.index(), PipelineFactory.segmenter(files, regions),
                    SearchKnowledge.load(files, regions));
        } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new UsageException(messages.get("usage.index_version", folder.index()));
        } catch (CorruptIndexException e) {
            throw new UsageException(messages.get("usage.index_damaged", folder.index()));
        } catch (IndexNotFoundException | NoSuchFileException e) {
            throw new UsageException(messages.get("usage.index_missing", folder.index()));
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.incomplete_results", e.getMessage()));
        }
    }
}
