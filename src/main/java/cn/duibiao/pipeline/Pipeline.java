package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A run: finds files, takes each through the stages, and writes what comes of them in the order of the files. The output
 * is the same however many threads there are.
 */
public final class Pipeline {

    private static final int ITEMS_AHEAD_PER_THREAD = 2;

    private final DocumentStages stages;
    private final Segmenter segmenter;
    private final Messages messages;
    private final int threads;
    private final ContradictionStage contradictions;

    /**
     * @param segmenter for the index; the one of the stages
     * @param messages  gives the words of errors.csv
     * @param threads   at least 1
     */
    public Pipeline(DocumentStages stages, Segmenter segmenter, ContradictionStage contradictions, Messages messages,
                    int threads) {
        this.stages = stages;
        this.segmenter = segmenter;
        this.contradictions = contradictions;
        this.messages = messages;
        this.threads = threads;
    }

    /**
     * Reads the inputs and leaves the results in a folder, which is changed at the very end only.
     *
     * @param inputs existing files and folders
     * @throws OutputException where the folder cannot be written
     */
    public RunResult run(List<Path> inputs, Path out, ProgressListener progress) throws OutputException {
        try (StagedOutput output = StagedOutput.begin(out)) {
            InputFiles files = InputFiles.find(inputs, output.target());
            progress.started(files.files().size());
            RunResult result = writeAll(files, output, progress);
            contradictions.write(output.folder(), result.documents());
            output.commit();
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException("output.not_writable", out, e);
        }
    }

    private RunResult writeAll(InputFiles files, StagedOutput output, ProgressListener progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        int ahead = ITEMS_AHEAD_PER_THREAD * threads;
        InputsTable.SCHEMA.write(output.folder(), files.files().stream().map(InputChecksum::of).toList());
        try (ResultsWriter results = new ResultsWriter(output.folder(), segmenter)) {
            for (Failure failure : files.failures()) {
                results.write(row(failure));
            }
            var read = new InOrder<>(pool, ahead, files.files().iterator(), this::read);
            var documents = new DocumentStream(read, progress);
            var extractions = new InOrder<>(pool, ahead, documents, this::extracted);
            while (extractions.hasNext()) {
                write(extractions.next(), results);
            }
            return results.result(new ResultsFolder(output.target()), files.files().size() + files.failures().size());
        } finally {
            pool.shutdownNow();
        }
    }

    private DocumentStream.FileContent read(InputFile file) {
        return new DocumentStream.FileContent(file, stages.structured(file));
    }

    private Attempt<Extraction> extracted(Attempt<Document> document) {
        if (document instanceof Attempt.Done<Document> done) {
            return stages.extracted(done.value());
        }
        return new Attempt.Failed<>(((Attempt.Failed<Document>) document).failure());
    }

    private void write(Attempt<Extraction> extraction, ResultsWriter results) throws IOException {
        if (extraction instanceof Attempt.Done<Extraction> done) {
            Optional<Failure> failure = results.write(done.value());
            if (failure.isPresent()) {
                results.write(row(failure.get()));
            }
        } else if (extraction instanceof Attempt.Failed<Extraction> failed) {
            results.write(row(failed.failure()));
        }
    }

    private ErrorsTable.Row row(Failure failure) {
        return new ErrorsTable.Row(failure.file(), failure.stage().code(),
                messages.get(failure.messageKey(), failure.arguments().toArray()));
    }
}
