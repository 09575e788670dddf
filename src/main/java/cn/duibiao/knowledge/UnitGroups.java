package cn.duibiao.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Which units may stand side by side: those of one family, but measure words only within {@code models/unit-groups.tsv}. */
public final class UnitGroups {

    private static final String FILE = "unit-groups.tsv";
    private static final String COUNT = "count";

    private final Map<String, String> byUnit;
    private final Units units;

    private UnitGroups(Map<String, String> byUnit, Units units) {
        this.byUnit = Map.copyOf(byUnit);
        this.units = units;
    }

    /**
     * Reads the groups.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static UnitGroups load(KnowledgeFiles files, Units units) {
        Map<String, String> byUnit = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "group", "units")) {
            String group = row.require("group");
            for (String unit : row.list("units")) {
                if (byUnit.put(unit, group) != null) {
                    throw row.error("the unit \"" + unit + "\" stands in two groups");
                }
            }
        }
        return new UnitGroups(byUnit, units);
    }

    /** What a base unit is compared within; "" for no unit. */
    public String group(String base) {
        String group = byUnit.get(base);
        if (group != null) {
            return group;
        }
        String family = units.family(base);
        return family.equals(COUNT) ? base : family;
    }
}
