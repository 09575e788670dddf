package cn.duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.duibiao.cleaning.Article;
import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.index.IndexWords;
import cn.duibiao.index.WordAnalyzer;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.Changes.Basis;
import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.ReadingException.Problem;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.priorities.TermCounter;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.segmentation.SegmentedSentence;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.text.MappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline around the stages; the stages themselves are played by small ones that fail on command. */
class PipelineTest {

    private static final Segmenter WHOLE = text -> List.of(new Token(text.toString(), "n", 0));

    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());
    private static final TermCounter TERMS = new TermCounter(WHOLE, KNOWLEDGE.regions());
    private static final ContradictionStage CONTRADICTIONS = new ContradictionStage(new ContradictionFinder(KNOWLEDGE));

    @TempDir
    Path folder;
    private Path input;
    private Path out;

    @BeforeEach
    void nameFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    @Test
    void anErrorInOneFileDoesNotTouchTheOthers() throws Exception {
        write("1-good.txt", "good");
        write("2-unreadable.txt", "unreadable");
        write("3-clean.txt", "breaks cleaning");
        write("4-extract.txt", "breaks extraction");
        write("5-deep.txt", "overflows");
        write("6-nothing.txt", "nothing");
        write("7-good.txt", "good");

        RunResult result = run(ProgressListener.SILENT);

        assertThat(result.documents()).extracting(DocumentRow::sourceFile).containsExactly("1-good.txt", "7-good.txt");
        assertThat(result.errors()).extracting(ErrorsTable.Row::sourceFile, ErrorsTable.Row::stage).containsExactly(
                tuple("2-unreadable.txt", "reading"), tuple("3-clean.txt", "cleaning"),
                tuple("4-extract.txt", "extraction"), tuple("5-deep.txt", "extraction"),
                tuple("6-nothing.txt", "cleaning"));
        assertThat(result.errors().get(1).message()).contains("IllegalStateException: on command", "PipelineTest.java:");
        assertThat(ErrorsTable.read(out)).isEqualTo(result.errors());
        assertThat(DocumentsTable.read(out)).isEqualTo(result.documents());
    }

    @Test
    void documentsStandInTheOrderOfTheFilesWithUniqueIds() throws Exception {
        for (int i = 10; i < 40; i++) {
            write(i + ".txt", "good");
        }

        RunResult result = run(ProgressListener.SILENT);

        assertThat(result.documents()).extracting(DocumentRow::sourceFile).hasSize(30).isSorted();
        assertThat(result.documents()).extracting(DocumentRow::docId).doesNotHaveDuplicates();
        assertThat(result.documents().get(1).docId()).endsWith("-2");
    }

    @Test
    void extractedTextIsKeptBesideTheTables() throws Exception {
        write("sub/binary.docx", "good");

        run(ProgressListener.SILENT);

        assertThat(out.resolve("text/sub/binary.docx.txt")).hasContent("good");
    }

    @Test
    void progressCountsEveryFile() throws Exception {
        write("a.txt", "good");
        write("b.txt", "unreadable");
        List<String> heard = new ArrayList<>();

        run(new ProgressListener() {
            @Override
            public void started(int files) {
                heard.add(files + " files");
            }

            @Override
            public void finished(String file) {
                heard.add(file);
            }
        });

        assertThat(heard).containsExactly("2 files", "a.txt", "b.txt");
    }

    @Test
    void resultsOfAnotherVersionAreNotTakenOver() throws Exception {
        write("a.txt", "good");
        run(ProgressListener.SILENT);

        assertThat(run(ProgressListener.SILENT).changes()).isEqualTo(new Changes(Basis.RESULTS, 0, 0, 1, 0));
        assertThat(run(ProgressListener.SILENT, "other").changes().basis()).isEqualTo(Basis.OTHER_VERSION);
    }

    private RunResult run(ProgressListener progress) throws OutputException {
        return run(progress, "this");
    }

    private RunResult run(ProgressListener progress, String program) throws OutputException {
        Function<Document, SegmentedDocument> segmentation = document -> new SegmentedDocument(document,
                document.sentences().stream().map(sentence ->
                        new SegmentedSentence(sentence, WHOLE.segment(sentence.text()))).toList());
        DocumentStages stages = new DocumentStages(PipelineTest::read, PipelineTest::clean, PipelineTest::assemble,
                segmentation, PipelineTest::extract);
        return new Pipeline(stages, TERMS, IndexWords.of(WordAnalyzer.HANLP, WHOLE), CONTRADICTIONS, Messages.in(Locale.ENGLISH), 3, program)
                .run(List.of(input), out, progress);
    }

    private static SourceFile read(Path file, String name) throws ReadingException {
        try {
            String text = Files.readString(file);
            if (text.equals("unreadable")) {
                throw new ReadingException(Problem.EMPTY, name);
            }
            return new SourceFile(name, "text", "UTF-8", false, text, name.endsWith(".docx"), "", List.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Article> clean(SourceFile source) {
        if (source.text().equals("breaks cleaning")) {
            throw new IllegalStateException("on command");
        }
        return source.text().equals("nothing") ? List.of() : List.of(new Article(source, "", "", List.of(), List.of()));
    }

    private static Document assemble(Article article) {
        Section root = Section.root();
        return new Document("", new Metadata("", Optional.empty(), DocumentKind.OTHER, 0, "", "",
                new Metadata.Proof("", "", "")), article.source(), List.of(root),
                List.of(new Sentence(0, 0, root, Sentence.Role.BODY, MappedText.of(article.source().text()))), List.of(),
                List.of(), List.of());
    }

    private static Extraction extract(SegmentedDocument segmented) {
        String text = segmented.document().source().text();
        if (text.equals("breaks extraction")) {
            throw new IllegalStateException("on command");
        }
        if (text.equals("overflows")) {
            throw new StackOverflowError();
        }
        return new Extraction(segmented, List.of(), List.of(), List.of(), List.of());
    }

    private void write(String name, String content) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
