package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.index.IndexWords;
import cn.duibiao.pipeline.DocumentStream.FileContent;
import cn.duibiao.priorities.TermCounter;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A run: finds files, takes each through the stages, and writes what comes of them in the order of the files. The output
 * is the same however many threads there are.
 */
public final class Pipeline {

    private static final int ITEMS_AHEAD_PER_THREAD = 2;

    private final DocumentStages stages;
    private final TermCounter terms;
    private final IndexWords words;
    private final Messages messages;
    private final int threads;
    private final ContradictionStage contradictions;
    private final String program;

    /**
     * @param terms     counts the words of documents
     * @param words     for the index
     * @param messages  gives the words of errors.csv
     * @param threads   at least 1
     * @param program   stands for all that results depend on besides the files; results of another one are not reused
     */
    public Pipeline(DocumentStages stages, TermCounter terms, IndexWords words, ContradictionStage contradictions,
                    Messages messages, int threads, String program) {
        this.stages = stages;
        this.terms = terms;
        this.words = words;
        this.contradictions = contradictions;
        this.messages = messages;
        this.threads = threads;
        this.program = program;
    }

    /**
     * Reads the inputs and leaves the results in a folder, which is changed at the very end only. Files that have not
     * changed since the previous run into the folder are not read again; the results are the same as if they were.
     *
     * @param inputs existing files and folders
     * @throws OutputException where the folder cannot be written
     */
    public RunResult run(List<Path> inputs, Path out, ProgressListener progress) throws OutputException {
        try (StagedOutput output = StagedOutput.begin(out)) {
            InputFiles files = InputFiles.find(inputs, output.target());
            progress.started(files.files().size());
            return run(files, output, progress);
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException("output.not_writable", out, e);
        }
    }

    private RunResult run(InputFiles files, StagedOutput output, ProgressListener progress)
            throws IOException, OutputException {
        ResultsFolder folder = new ResultsFolder(output.folder());
        List<InputsTable.Row> checksums = files.checksums();
        InputsTable.SCHEMA.write(folder.path(), checksums);
        PreviousRun previous = PreviousRun.at(output.target(), program);
        ResultsWriter results = new ResultsWriter(folder.path(), terms, words, previous);
        try (results) {
            writeAll(files, kept(checksums, previous), results, progress);
        }
        previous.takeVectors(folder);
        List<Fact> facts = FactsTable.read(folder.path());
        contradictions.write(folder.path(), results.documents(), facts);
        output.commit(PreviousRun.marks(folder, program));
        return new RunResult(new ResultsFolder(output.target()), files.files().size() + files.failures().size(),
                results.documents(), facts.stream().collect(Collectors.toMap(Fact::status, fact -> 1, Integer::sum)),
                results.errors(), previous.changes(checksums));
    }

    /** The documents of files that need not be read again, by the names of the files. */
    private static Map<String, List<DocumentRow>> kept(List<InputsTable.Row> files, PreviousRun previous) {
        return files.stream().filter(file -> !previous.reusable(file).isEmpty())
                .collect(Collectors.toMap(InputsTable.Row::sourceFile, previous::reusable));
    }

    private void writeAll(InputFiles files, Map<String, List<DocumentRow>> kept, ResultsWriter results,
                          ProgressListener progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        int ahead = ITEMS_AHEAD_PER_THREAD * threads;
        try {
            for (Failure failure : files.failures()) {
                results.write(row(failure));
            }
            var read = new InOrder<>(pool, ahead, files.files().iterator(), file -> kept.containsKey(file.name())
                    ? new FileContent(file, new Attempt.Kept<>(kept.get(file.name()))) : read(file));
            var documents = new DocumentStream(read, this::read, progress);
            var extractions = new InOrder<>(pool, ahead, documents, this::extracted);
            while (extractions.hasNext()) {
                write(extractions.next(), results);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private FileContent read(InputFile file) {
        return new FileContent(file, stages.structured(file));
    }

    private Attempt<Extraction> extracted(Attempt<Document> document) {
        if (document instanceof Attempt.Done<Document> done) {
            return stages.extracted(done.value());
        }
        if (document instanceof Attempt.Kept<Document> kept) {
            return new Attempt.Kept<>(kept.documents());
        }
        return new Attempt.Failed<>(((Attempt.Failed<Document>) document).failure());
    }

    private void write(Attempt<Extraction> extraction, ResultsWriter results) throws IOException {
        if (extraction instanceof Attempt.Done<Extraction> done) {
            Optional<Failure> failure = results.write(done.value());
            if (failure.isPresent()) {
                results.write(row(failure.get()));
            }
        } else if (extraction instanceof Attempt.Kept<Extraction> kept) {
            for (DocumentRow document : kept.documents()) {
                results.keep(document);
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
