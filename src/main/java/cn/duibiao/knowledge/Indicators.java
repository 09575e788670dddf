package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The indicators of {@code models/indicators.tsv}, and which of them a name means. Immutable. */
public final class Indicators {

    private static final String FILE = "indicators.tsv";
    private static final Pattern IGNORED = Pattern.compile("[\\s\"“”'《》]");

    private final Map<String, Indicator> byId;
    /** By their beginnings. */
    private final PhraseIndex<Alias> aliases;
    private final Map<String, Indicator> weak;

    private static final String WHOLE = "=";
    private static final String WEAK = "~";

    private record Alias(Indicator indicator, GapPattern pattern, boolean whole, List<String> not) {

        static Alias of(Indicator indicator, String text, List<String> not) {
            boolean whole = text.startsWith(WHOLE);
            return new Alias(indicator, GapPattern.of(whole ? text.substring(1) : text), whole, not);
        }

        boolean isIn(String name) {
            return pattern.find(name, 0).filter(span -> !whole || span.length() == name.length()).isPresent()
                    && not.stream().noneMatch(name::contains);
        }
    }

    private Indicators(Map<String, Indicator> byId, List<Alias> aliases, Map<String, Indicator> weak) {
        this.weak = Map.copyOf(weak);
        this.byId = Collections.unmodifiableMap(byId);
        this.aliases = new PhraseIndex<>(aliases, alias -> alias.pattern().beginning());
    }

    public static Indicators load(KnowledgeFiles files) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        List<Alias> aliases = new ArrayList<>();
        Map<String, Indicator> weak = new HashMap<>();
        for (Row row : files.table(FILE, "id", "name", "family", "theme", "better", "aliases", "not", "parts")) {
            Indicator indicator = new Indicator(row.require("id"), row.require("name"), row.list("family"),
                    row.require("theme"), better(row), row.list("parts"));
            if (byId.put(indicator.id(), indicator) != null) {
                throw row.error("the id \"" + indicator.id() + "\" stands in the file twice");
            }
            List<String> not = row.list("not").stream().map(Indicators::normal).toList();
            Stream.concat(Stream.of(indicator.name()), row.list("aliases").stream()).map(Indicators::normal).distinct()
                    .filter(alias -> !alias.startsWith(WEAK)).forEach(alias -> aliases.add(Alias.of(indicator, alias, not)));
            row.list("aliases").stream().filter(alias -> alias.startsWith(WEAK))
                    .forEach(alias -> weak.put(normal(alias.substring(WEAK.length())), indicator));
        }
        aliases.sort(Comparator.comparingInt(alias -> -alias.pattern().weight()));
        return new Indicators(byId, List.copyOf(aliases), weak);
    }

    private static Indicator.Better better(Row row) {
        return switch (row.get("better")) {
            case "up" -> Indicator.Better.UP;
            case "down" -> Indicator.Better.DOWN;
            case "" -> Indicator.Better.NEITHER;
            default -> throw row.error("better is up, down or empty, not \"" + row.get("better") + "\"");
        };
    }

    public Optional<Indicator> ofId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What numbers share that may stand beside each other: the id, with the part of the population where the name has one
     * (income-农村).
     *
     * @param id   of a known indicator
     * @param name in a document's words
     */
    public String seriesOf(String id, String name) {
        String part = ofId(id).map(indicator -> indicator.partIn(name)).orElse("");
        return part.isEmpty() ? id : id + "-" + part;
    }

    /** All of them, in the order of the file. */
    public List<Indicator> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The indicator that a name means, the one with the longest matching alias first.
     *
     * @param name   in a document's words
     * @param family unit family of its number, or "" where it has no unit
     */
    public Optional<Indicator> meantBy(String name, String family) {
        String normal = normal(name);
        return aliases.in(normal).filter(alias -> fits(alias.indicator(), family))
                .filter(alias -> alias.isIn(normal))
                .map(Alias::indicator).findFirst();
    }

    /**
     * The indicator that a name means in a document that uses no other name for it, in place of the one that it means
     * elsewhere: 一般公共预算收入 is the local one where the document does not set 区级一般公共预算收入 against it.
     *
     * @param used ids that the document's other names mean
     */
    public Optional<Indicator> meantWithoutOthers(String name, Set<String> used) {
        return Optional.ofNullable(weak.get(normal(name))).filter(indicator -> !used.contains(indicator.id()));
    }

    private static boolean fits(Indicator indicator, String family) {
        return family.isEmpty() || indicator.families().isEmpty() || indicator.families().contains(family);
    }

    private static String normal(String name) {
        return IGNORED.matcher(Width.fold(name)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
