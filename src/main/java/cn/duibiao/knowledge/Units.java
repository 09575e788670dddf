package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units of {@code models/units.tsv}. Immutable. */
public final class Units {

    private static final String FILE = "units.tsv";

    private final Map<String, Unit> byText;
    private final PhraseTrie<Unit> trie;

    private Units(Map<String, Unit> byText) {
        this.byText = Map.copyOf(byText);
        this.trie = PhraseTrie.of(byText);
    }

    public static Units load(KnowledgeFiles files) {
        Map<String, Unit> units = new HashMap<>();
        for (Row row : files.table(FILE, "unit", "base", "factor", "family", "numerals", "needs", "noun")) {
            Unit unit = new Unit(row.require("unit"), row.require("base"), factor(row), row.require("family"),
                    row.require("numerals").equals("chinese"), row.list("needs"), row.get("noun"));
            if (units.put(unit.text(), unit) != null) {
                throw row.error("the unit \"" + unit.text() + "\" stands in the file twice");
            }
        }
        return new Units(units);
    }

    private static BigDecimal factor(Row row) {
        try {
            return new BigDecimal(row.require("factor"));
        } catch (NumberFormatException e) {
            throw row.error("the factor \"" + row.get("factor") + "\" is not a number");
        }
    }

    /** The unit that is written exactly so. */
    public Optional<Unit> named(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** The longest unit that begins at a place of a half-width text. */
    public Optional<Unit> at(CharSequence text, int start) {
        return trie.longestAt(text, start).map(PhraseTrie.Match::value);
    }

    /** The family of a base unit, or the unit itself where the table does not have it. */
    public String family(String base) {
        int bracket = base.indexOf('(');
        return named(base).or(() -> bracket > 0 ? named(base.substring(0, bracket)) : Optional.empty())
                .map(Unit::family).orElse(base);
    }
}
