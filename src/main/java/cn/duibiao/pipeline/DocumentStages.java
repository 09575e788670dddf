package cn.duibiao.pipeline;

import cn.duibiao.cleaning.Article;
import cn.duibiao.document.Document;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.segmentation.SegmentedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The stages that a file goes through, in order. All of them are safe to use from several threads. An error in one file
 * is reported and does not touch the others.
 */
public record DocumentStages(Reading reading, Function<SourceFile, List<Article>> cleaning,
                             Function<Article, Document> assembly,
                             Function<Document, SegmentedDocument> segmentation,
                             Function<SegmentedDocument, Extraction> extraction) {

    /** The first stage; see {@link cn.duibiao.reading.SourceReader}. */
    @FunctionalInterface
    public interface Reading {

        SourceFile read(Path file, String name) throws ReadingException;
    }

    /** The documents in a file; their ids are not yet unique. */
    Attempt<List<Document>> structured(InputFile file) {
        Stage stage = Stage.READING;
        try {
            SourceFile source = reading.read(file.path(), file.name());
            stage = Stage.CLEANING;
            List<Article> articles = cleaning.apply(source);
            stage = Stage.DOCUMENT;
            List<Document> documents = articles.stream().map(assembly).toList();
            return documents.isEmpty()
                    ? new Attempt.Failed<>(Failure.of(file.name(), Stage.CLEANING, "failure.no_document"))
                    : new Attempt.Done<>(documents);
        } catch (ReadingException e) {
            return new Attempt.Failed<>(new Failure(file.name(), stage, e.problem().key(), e.arguments()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Attempt.Failed<>(Failure.unexpected(file.name(), stage, e));
        }
    }

    /** What a document says. */
    Attempt<Extraction> extracted(Document document) {
        Stage stage = Stage.SEGMENTATION;
        try {
            SegmentedDocument segmented = segmentation.apply(document);
            stage = Stage.EXTRACTION;
            return new Attempt.Done<>(extraction.apply(segmented));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Attempt.Failed<>(Failure.unexpected(document.source().path(), stage, e));
        }
    }
}
