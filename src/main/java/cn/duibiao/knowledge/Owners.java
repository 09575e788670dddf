package cn.duibiao.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups and zones of {@code models/owners.tsv} that own numbers. Immutable. */
public final class Owners {

    private static final String FILE = "owners.tsv";

    private final List<Owner> owners;

    /**
     * A group or zone.
     *
     * @param region         the name the tables give it
     * @param wholeSentence  whether it owns all numbers behind it in its sentence
     */
    public record Owner(String word, String region, boolean wholeSentence) {
    }

    private Owners(List<Owner> owners) {
        this.owners = owners;
    }

    public static Owners load(KnowledgeFiles files) {
        return new Owners(files.table(FILE, "word", "region", "reach").stream()
                .map(row -> new Owner(row.require("word"), row.require("region"), row.require("reach").equals("sentence")))
                .sorted(Comparator.comparingInt(owner -> -owner.word().length())).toList());
    }

    /** The one whose word an indicator begins with. */
    public Optional<Owner> atBeginning(String indicator) {
        return owners.stream().filter(owner -> indicator.startsWith(owner.word())).findFirst();
    }

    /** Those that govern what stands behind them in a sentence, with the place where their word stands. */
    public Map<Owner, Integer> governing(String sentence) {
        Map<Owner, Integer> places = new LinkedHashMap<>();
        owners.stream().filter(Owner::wholeSentence).filter(owner -> sentence.contains(owner.word()))
                .forEach(owner -> places.put(owner, sentence.indexOf(owner.word())));
        return places;
    }
}
