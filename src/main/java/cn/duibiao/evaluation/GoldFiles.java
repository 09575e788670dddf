package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads files of annotations: ID.jsonl or ID.csv for the document ID. */
public final class GoldFiles {

    private static final String JSON_LINES = ".jsonl";
    private static final String TABLE = ".csv";

    private GoldFiles() {
    }

    /**
     * The annotations of files and folders, those of a folder by name. A folder's tables count only where it has no
     * JSON lines.
     *
     * @throws EvaluationException with everything that is wrong in the files
     */
    public static List<GoldFile> read(List<Path> places) {
        List<Path> files = new ArrayList<>();
        places.forEach(place -> files.addAll(files(place)));
        List<Problem> problems = new ArrayList<>();
        List<GoldFile> gold = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!names.add(id(file))) {
                problems.add(Problem.of(Kind.SAME_NAME, file, 0, id(file)));
            }
            try {
                gold.add(read(file));
            } catch (EvaluationException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new EvaluationException(problems);
        }
        return gold;
    }

    private static GoldFile read(Path file) {
        GoldChecks checks = new GoldChecks(file);
        String text = TextFile.read(file);
        List<GoldFact> facts = hasEnding(file, TABLE) && !text.isBlank()
                ? new CsvGold(file, checks).read(text) : new JsonGold(checks).read(text);
        if (!checks.problems().isEmpty()) {
            throw new EvaluationException(checks.problems());
        }
        return new GoldFile(id(file), file, facts);
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> listed = Files.list(place)) {
            List<Path> all = listed.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
            List<Path> lines = all.stream().filter(file -> hasEnding(file, JSON_LINES)).toList();
            List<Path> found = lines.isEmpty() ? all.stream().filter(file -> hasEnding(file, TABLE)).toList() : lines;
            if (found.isEmpty()) {
                throw new EvaluationException(Problem.of(Kind.NO_GOLD, place, 0));
            }
            return found;
        } catch (IOException e) {
            throw new EvaluationException(new Problem("problem.unreadable", place, 0, List.of(place, e.toString())));
        }
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
