package cn.duibiao.extraction.entity;

import cn.duibiao.cleaning.Cleaner;
import cn.duibiao.document.DocumentAssembler;
import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.reading.SourceReader;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of a report whose names are annotated, as the extractor sees them.
 *
 * @param keptBack whether it is kept to check the model with
 */
record AnnotatedReport(String id, boolean keptBack, List<AnnotatedSentence> sentences) {

    static final Path FOLDER = Path.of("../shared");
    /** How the file calls stretches: any, those that the rules were worked out on, those that were kept back. */
    private static final String TEXT = "TEXT";
    private static final String SEEN = "SEEN";
    private static final String KEPT = "KEPT";
    private static final String FILE = "/names/annotations.tsv";

    /**
     * A sentence with its names.
     *
     * @param names by their places in the sentence, with those inside of longer ones
     */
    record AnnotatedSentence(ChoiceSentence words, Map<Span, Type> names) {
    }

    private record Mark(int start, int end, String type) {

        /** Whether it is a stretch whose names are annotated, and not a name. */
        boolean isText() {
            return type.equals(TEXT) || type.equals(SEEN) || type.equals(KEPT);
        }
    }

    static boolean areThere() {
        return Files.isDirectory(FOLDER.resolve("corpus-more"));
    }

    /** The annotated stretches of each document, in the order of the file. */
    static List<AnnotatedReport> read(EntityExtractor extractor) {
        KnowledgeFiles files = KnowledgeFiles.packaged();
        Knowledge knowledge = Knowledge.load(files);
        Cleaner cleaner = Cleaner.with(files);
        DocumentAssembler assembler = DocumentAssembler.with(files, knowledge.regions());
        DocumentSegmenter segmenter = new DocumentSegmenter(
                new HanLpSegmenter(DictionaryWord.load(files, knowledge.regions())));
        List<AnnotatedReport> reports = new ArrayList<>();
        marks().forEach((name, marks) -> cleaner.clean(source(name)).forEach(cleaned -> {
            SegmentedDocument document = segmenter.segment(assembler.assemble(cleaned));
            String id = document.document().metadata().title().isEmpty() ? name : name + " " + reports.size();
            List<AnnotatedSentence> sentences = sentences(document, extractor.proposals(document), marks);
            if (!sentences.isEmpty()) {
                reports.add(new AnnotatedReport(id, marks.stream().anyMatch(mark -> mark.type().equals(KEPT)), sentences));
            }
        }));
        return reports;
    }

    /** The sentences of a document that are annotated, each once for every stretch that it is part of. */
    private static List<AnnotatedSentence> sentences(SegmentedDocument document, List<ChoiceSentence> proposals, List<Mark> marks) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            MappedText text = document.sentences().get(i).sentence().text();
            ChoiceSentence words = proposals.get(i);
            marks.stream().filter(mark -> mark.isText()
                            && text.sourceStart() >= mark.start() && text.sourceEnd() <= mark.end())
                    .forEach(mark -> sentences.add(new AnnotatedSentence(words, names(text, marks))));
        }
        return sentences;
    }

    private static Map<Span, Type> names(MappedText text, List<Mark> marks) {
        Map<Integer, Integer> unitAt = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            unitAt.put(text.subSequence(i, i + 1).sourceStart(), i);
        }
        Map<Span, Type> names = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (!mark.isText() && unitAt.containsKey(mark.start()) && unitAt.containsKey(mark.end() - 1)) {
                names.put(new Span(unitAt.get(mark.start()), unitAt.get(mark.end() - 1) + 1), Type.valueOf(mark.type()));
            }
        }
        return names;
    }

    private static SourceFile source(String name) {
        try {
            return new SourceReader().read(FOLDER.resolve(name), name);
        } catch (ReadingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By document. */
    private static Map<String, List<Mark>> marks() {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        try (InputStream in = AnnotatedReport.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("document")).forEach(line -> {
                        String[] cells = line.split("\t");
                        marks.computeIfAbsent(cells[0], name -> new ArrayList<>())
                                .add(new Mark(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }
}
