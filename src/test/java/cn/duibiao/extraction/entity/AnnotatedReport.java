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
import java.util.stream.Stream;

/**
 * The stretches of a report whose names are annotated, as the extractor sees them.
 *
 * @param origin who annotated it
 */
record AnnotatedReport(String id, Origin origin, List<AnnotatedSentence> sentences) {

    static final Path FOLDER = Path.of("../shared");
    /** How the file calls stretches: any, those that the rules were worked out on, those that were kept back. */
    private static final String TEXT = "TEXT";
    private static final String SEEN = "SEEN";
    private static final String KEPT = "KEPT";

    /** Who annotated a report. */
    enum Origin {
        /** People. */
        HAND("annotations.tsv"),
        /** People, and it had no part in training the machine. */
        KEPT_BACK("annotations.tsv"),
        /** A larger model, which people's annotations had been shown to. */
        MACHINE("machine-annotations.tsv");

        private final String file;

        Origin(String file) {
            this.file = file;
        }
    }

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

        /** What a stretch leaves of this one. */
        Stream<Mark> without(Mark other) {
            if (other.end <= start || other.start >= end) {
                return Stream.of(this);
            }
            return Stream.of(new Mark(start, other.start, type), new Mark(other.end, end, type))
                    .filter(mark -> mark.start < mark.end);
        }
    }

    private record Annotated(String name, Origin origin, List<Mark> marks) {
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
        annotated().forEach(annotated -> cleaner.clean(source(annotated.name())).forEach(cleaned -> {
            SegmentedDocument document = segmenter.segment(assembler.assemble(cleaned));
            String id = document.document().metadata().title().isEmpty() ? annotated.name() : annotated.name() + " " + reports.size();
            List<AnnotatedSentence> sentences = sentences(document, extractor.proposals(document), annotated.marks());
            if (!sentences.isEmpty()) {
                reports.add(new AnnotatedReport(id, annotated.origin(), sentences));
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

    private static List<Annotated> annotated() {
        List<Annotated> annotated = new ArrayList<>();
        Map<String, List<Mark>> byHand = marks(Origin.HAND);
        byHand.forEach((name, marks) -> {
            boolean kept = marks.stream().anyMatch(mark -> mark.type().equals(KEPT));
            annotated.add(new Annotated(name, kept ? Origin.KEPT_BACK : Origin.HAND, marks));
        });
        marks(Origin.MACHINE).forEach((name, marks) -> annotated.add(new Annotated(name, Origin.MACHINE,
                without(byHand.getOrDefault(name, List.of()), marks))));
        return annotated;
    }

    /** What the machine annotated and people did not. */
    private static List<Mark> without(List<Mark> byHand, List<Mark> marks) {
        List<Mark> left = marks;
        for (Mark hand : byHand) {
            if (hand.isText()) {
                left = left.stream().flatMap(mark -> mark.isText() ? mark.without(hand) : Stream.of(mark)).toList();
            }
        }
        return left;
    }

    private static Map<String, List<Mark>> marks(Origin origin) {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        try (InputStream in = AnnotatedReport.class.getResourceAsStream("/names/" + origin.file)) {
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
