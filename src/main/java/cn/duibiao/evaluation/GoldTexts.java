package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the texts are that the annotations were made on: ID.txt in the places named, or else beside ID.jsonl. */
public final class GoldTexts {

    private static final String ENDING = ".txt";

    private final List<Path> places;

    /** @param places folders and files; empty where the user names none */
    public GoldTexts(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /**
     * The file with the text of a document, or empty where none is named and none lies beside the annotations.
     *
     * @param isOnly whether there is no other document, so that a file of any name is its text
     * @throws EvaluationException where texts are named, but not this one
     */
    Optional<Path> of(GoldFile gold, boolean isOnly) {
        String name = gold.id() + ENDING;
        if (places.isEmpty()) {
            return Optional.of(gold.path().resolveSibling(name)).filter(Files::isRegularFile);
        }
        Stream<Path> files = places.stream().map(place -> Files.isDirectory(place) ? place.resolve(name) : place);
        return Optional.of(files.filter(Files::isRegularFile)
                .filter(file -> isOnly && places.size() == 1 || file.getFileName().toString().equals(name)).findFirst()
                .orElseThrow(() -> new EvaluationException(Problem.of(Kind.NO_TEXT, gold.path(), 0, name))));
    }
}
