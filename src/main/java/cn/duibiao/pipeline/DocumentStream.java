package cn.duibiao.pipeline;

import cn.duibiao.document.Document;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** The documents of all files one after the other, with ids that are unique in the run. */
final class DocumentStream implements Iterator<Attempt<Document>> {

    /** What was read from a file. */
    record FileContent(InputFile file, Attempt<List<Document>> documents) {
    }

    private final Iterator<FileContent> files;
    private final ProgressListener progress;
    private final Queue<Attempt<Document>> ready = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

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
                done.value().forEach(document -> ready.add(new Attempt.Done<>(withUniqueId(document))));
            } else if (content.documents() instanceof Attempt.Failed<List<Document>> failed) {
                ready.add(new Attempt.Failed<>(failed.failure()));
            }
            progress.finished(content.file().name());
        }
        return ready.remove();
    }

    private Document withUniqueId(Document document) {
        String id = document.id();
        for (int i = 2; !ids.add(id); i++) {
            id = document.id() + "-" + i;
        }
        return document.withId(id);
    }
}
