package cn.duibiao.knowledge;

import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The themes of {@code models/themes.tsv} and the words of {@code models/theme-terms.tsv} that speak for them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Themes {

    /** Id of the theme of what fits no other. */
    public static final String GENERAL = "general";

    private static final String THEMES = "themes.tsv";
    private static final String TERMS = "theme-terms.tsv";

    private final Map<String, Theme> byId;
    private final PhraseTrie<List<Evidence>> terms;

    private Themes(Map<String, Theme> byId, PhraseTrie<List<Evidence>> terms) {
        this.byId = byId;
        this.terms = terms;
    }

    /**
     * What a word says about a theme.
     *
     * @param weight above 0; 4 where it names the theme
     */
    public record Evidence(Theme theme, double weight) {
    }

    /**
     * Reads the themes and their words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static Themes load(KnowledgeFiles files) {
        List<Theme> themes = new ArrayList<>();
        for (KnowledgeFiles.Row row : files.table(THEMES, "id", "name", "description", "order")) {
            themes.add(new Theme(row.require("id"), row.require("name"), row.get("description"),
                    (int) number(row, "order")));
        }
        themes.sort(Comparator.comparingInt(Theme::order));
        Map<String, Theme> byId = new LinkedHashMap<>();
        themes.forEach(theme -> byId.put(theme.id(), theme));
        if (!byId.containsKey(GENERAL)) {
            throw new KnowledgeException(THEMES, 0, "the theme " + GENERAL + " is missing");
        }
        return new Themes(byId, PhraseTrie.of(terms(files, byId)));
    }

    private static Map<String, List<Evidence>> terms(KnowledgeFiles files, Map<String, Theme> byId) {
        Map<String, List<Evidence>> terms = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(TERMS, "theme", "term", "weight")) {
            Theme theme = byId.get(row.require("theme"));
            if (theme == null) {
                throw row.error("no such theme: " + row.get("theme"));
            }
            terms.computeIfAbsent(Width.fold(row.require("term")), term -> new ArrayList<>())
                    .add(new Evidence(theme, number(row, "weight")));
        }
        return terms;
    }

    private static double number(KnowledgeFiles.Row row, String column) {
        try {
            double number = Double.parseDouble(row.require(column));
            if (number > 0 && number < 1000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw row.error("no number above 0: " + row.get(column));
    }

    /** All of them, in the order of lists. */
    public List<Theme> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Theme> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The words that speak for themes; their texts are in half width. */
    public PhraseTrie<List<Evidence>> terms() {
        return terms;
    }
}
