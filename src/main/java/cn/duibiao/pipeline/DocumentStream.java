package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentIds;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/** The documents of all files one after the other, with ids that are unique in the run. */
final class DocumentStream implements Iterator<Attempt<Document>> {

    /** What was read from a file. */
    record FileContent(InputFile file, Attempt<List<Document>> documents) {
    }

    private final Iterator<FileContent> files;
    private final ProgressListener progress;
    private final Queue<Attempt<Document>> ready = new ArrayDeque<>();
    private final DocumentIds ids = new DocumentIds();

    DocumentStream(Iterator<FileContent> files, ProgressListener progress) {
        this.files = files;
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
            if (content.documents() instanceof Attempt.Done<List<Document>> done) {
                addDocuments(content.file(), done.value());
            } else if (content.documents() instanceof Attempt.Failed<List<Document>> failed) {
                ready.add(new Attempt.Failed<>(failed.failure()));
            }
            progress.finished(content.file().name());
        }
        return ready.remove();
    }

    /** A file with bytes that could not be decoded is used, and reported. */
    private void addDocuments(InputFile file, List<Document> documents) {
        if (documents.stream().anyMatch(document -> document.source().damaged())) {
            ready.add(new Attempt.Failed<>(Failure.of(file.name(), Stage.READING, "failure.damaged")));
        }
        documents.forEach(document -> ready.add(new Attempt.Done<>(ids.identified(document))));
    }
}
