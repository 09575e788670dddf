package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.AnnotatedReport.AnnotatedSentence;
import cn.duibiao.extraction.entity.FeatureWeights.Weighted;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Trains the model for names, and tells how good it is on reports that it did not learn from.
 *
 * <p>{@code mvn -q -Pentity-model test-compile exec:exec} runs it in the folder of the project.
 */
public final class NameModelTraining {

    private static final Path MODEL = Path.of("models", FeatureWeights.FILE);
    private static final String HEADER = """
            # Which parts of a sentence are names, and of what type: learnt from annotated reports, not written by hand.
            # feature  what is looked at (the names are those of the class NameFeature), = and its value
            # weights  what it adds to the logarithm of the odds against "no name", for PLACE, ORG, PROJECT, POLICY, EVENT, PERSON
            feature\tweights
            """;

    private NameModelTraining() {
    }

    public static void main(String[] arguments) throws IOException {
        if (!AnnotatedReport.areThere()) {
            System.out.println("Not trained: the reports are missing, expected in " + AnnotatedReport.FOLDER);
            return;
        }
        KnowledgeFiles files = KnowledgeFiles.packaged();
        EntityExtractor extractor = EntityExtractor.load(files, Regions.load(files));
        List<AnnotatedReport> reports = AnnotatedReport.read(extractor);
        check(extractor, reports);
        Files.writeString(MODEL, model(reports));
    }

    /** The model file that reports give. */
    static String model(List<AnnotatedReport> reports) {
        return HEADER + new NameModelTrainer().train(reports).stream().map(NameModelTraining::line)
                .collect(Collectors.joining());
    }

    /** Tells how good a model is on the reports that were kept back, trained on the others. */
    private static void check(EntityExtractor extractor, List<AnnotatedReport> reports) {
        Map<Boolean, List<AnnotatedReport>> kept = reports.stream()
                .collect(Collectors.partitioningBy(AnnotatedReport::keptBack));
        NameChooser chooser = new NameChooser(FeatureWeights.of(new NameModelTrainer().train(kept.get(false))));
        Result rules = Result.NONE;
        Result model = Result.NONE;
        for (AnnotatedReport report : kept.get(true)) {
            Result byRules = Result.of(report, rules(report));
            Result byModel = Result.of(report, extractor.entities(
                    report.sentences().stream().map(AnnotatedSentence::words).toList(), chooser));
            System.out.println(report.id() + ": rules " + byRules + ", model " + byModel);
            rules = rules.plus(byRules);
            model = model.plus(byModel);
        }
        System.out.println("reports kept back: rules " + rules + ", model " + model);
    }

    private static String line(Weighted feature) {
        StringJoiner numbers = new StringJoiner(" ", feature.feature() + "\t", "\n");
        for (float weight : feature.weights()) {
            numbers.add(weight == 0 ? "0" : String.format(Locale.ROOT, "%.2f", weight));
        }
        return numbers.toString();
    }

    private static List<Entity> rules(AnnotatedReport report) {
        Map<String, Entity> found = new HashMap<>();
        for (AnnotatedSentence sentence : report.sentences()) {
            for (FoundName name : sentence.words().kept()) {
                String text = sentence.words().text().substring(name.span().start(), name.span().end());
                found.putIfAbsent(text, new Entity(text, name.type(), 1));
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * How many names of a report are found.
     *
     * @param typed with the right type
     * @param hit   with whatever type
     * @param found in all, right and wrong
     * @param names that are annotated
     */
    private record Result(int typed, int hit, int found, int names) {

        static final Result NONE = new Result(0, 0, 0, 0);

        static Result of(AnnotatedReport report, List<Entity> entities) {
            Map<String, Set<Entity.Type>> names = new HashMap<>();
            for (AnnotatedSentence sentence : report.sentences()) {
                sentence.names().forEach((span, type) -> names.computeIfAbsent(
                        key(sentence.words().text().substring(span.start(), span.end())), name -> new HashSet<>()).add(type));
            }
            Map<String, Entity.Type> found = new HashMap<>();
            entities.forEach(entity -> found.putIfAbsent(key(entity.text()), entity.type()));
            int typed = 0;
            int hit = 0;
            for (Map.Entry<String, Entity.Type> entity : found.entrySet()) {
                Set<Entity.Type> types = names.getOrDefault(entity.getKey(), Set.of());
                typed += types.contains(entity.getValue()) ? 1 : 0;
                hit += types.isEmpty() ? 0 : 1;
            }
            return new Result(typed, hit, found.size(), names.size());
        }

        private static String key(String name) {
            return Width.fold(name).replaceAll("^[“《\"]+|[”》\"]+$", "").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        }

        Result plus(Result other) {
            return new Result(typed + other.typed, hit + other.hit, found + other.found, names + other.names);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f (without types %.3f)", 1.0 * typed / found,
                    1.0 * typed / names, 2.0 * typed / (found + names), 2.0 * hit / (found + names));
        }
    }
}
