package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentIds;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

/** The documents of all files one after the other, with ids that are unique in the run. */
final class DocumentStream implements Iterator<Attempt<Document>> {

    /** What was read from a file. */
    record FileContent(InputFile file, Attempt<List<Document>> documents) {
    }

    private final Iterator<FileContent> files;
    private final ProgressListener progress;
    private final Queue<Attempt<Document>> ready = new ArrayDeque<>();
    private final DocumentIds ids = new DocumentIds();
    private final Function<InputFile, FileContent> reading;

    /**
     * @param reading for a file whose documents cannot keep the ids that they had in the previous run
     */
    DocumentStream(Iterator<FileContent> files, Function<InputFile, FileContent> reading, ProgressListener progress) {
        this.files = files;
        this.reading = reading;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || files.hasNext();
    }

    @Override
    public Attempt<Document> next() {
        while (ready.isEmpty()) {
            FileContent content = files.next();
            add(content);
            progress.finished(content.file().name());
        }
        return ready.remove();
    }

    private void add(FileContent content) {
        if (content.documents() instanceof Attempt.Done<List<Document>> done) {
            addDocuments(content.file(), done.value());
        } else if (content.documents() instanceof Attempt.Failed<List<Document>> failed) {
            ready.add(new Attempt.Failed<>(failed.failure()));
        } else if (content.documents() instanceof Attempt.Kept<List<Document>> kept) {
            if (ids.giveAgain(kept.documents().stream().map(DocumentRow::docId).toList())) {
                kept.documents().forEach(row -> ready.add(new Attempt.Kept<>(List.of(row))));
            } else {
                add(reading.apply(content.file()));
            }
        }
    }

    /** A file with bytes that could not be decoded is used, and reported. */
    private void addDocuments(InputFile file, List<Document> documents) {
        if (documents.stream().anyMatch(document -> document.source().damaged())) {
            ready.add(new Attempt.Failed<>(Failure.of(file.name(), Stage.READING, "failure.damaged")));
        }
        documents.forEach(document -> ready.add(new Attempt.Done<>(ids.identified(document))));
    }
}
