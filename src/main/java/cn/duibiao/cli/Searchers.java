package cn.duibiao.cli;

import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.report.Messages;
import cn.duibiao.semantic.Embedder;
import cn.duibiao.semantic.VectorIndex;
import cn.duibiao.tables.ResultsFolder;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
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
        } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
            throw new UsageException(messages.get("usage.index_damaged", folder.index()));
        } catch (IndexNotFoundException e) {
            throw new UsageException(messages.get("usage.index_missing", folder.index()));
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.incomplete_results", e.getMessage()));
        }
    }

    /**
     * The model for searching by meaning.
     *
     * @throws UsageException where this program was built without one
     */
    static Embedder embedder(Messages messages) {
        return Embedder.find().orElseThrow(() -> new UsageException(messages.get("usage.no_model")));
    }

    /**
     * The vectors of a results folder.
     *
     * @throws UsageException where they are missing or incomplete, or belong to other passages
     */
    static VectorIndex vectors(ResultsFolder folder, PassageSearcher searcher, Messages messages) {
        Embedder embedder = embedder(messages);
        try {
            VectorIndex.State state = VectorIndex.state(folder.vectors(), searcher, embedder);
            if (state != VectorIndex.State.COMPLETE) {
                throw new UsageException(messages.get("usage.vectors_" + state.name().toLowerCase(Locale.ROOT),
                        folder.path()));
            }
            return VectorIndex.open(folder.vectors(), embedder);
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.vectors_damaged", folder.path()));
        }
    }
}
