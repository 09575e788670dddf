package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Turns numbers of different units into one where the units measure the same: {@code models/unit-conversions.tsv}. Immutable. */
public final class CommonUnits {

    private static final String FILE = "unit-conversions.tsv";

    private final Map<String, Conversion> byUnit;

    /**
     * How a unit becomes a common one.
     *
     * @param factor how many common units one unit is
     */
    public record Conversion(String unit, BigDecimal factor) {
    }

    private CommonUnits(Map<String, Conversion> byUnit) {
        this.byUnit = Map.copyOf(byUnit);
    }

    /**
     * Reads the conversions.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static CommonUnits load(KnowledgeFiles files) {
        Map<String, Conversion> byUnit = new HashMap<>();
        for (Row row : files.table(FILE, "unit", "common", "factor")) {
            byUnit.put(row.require("unit"), new Conversion(row.require("common"), factor(row)));
        }
        return new CommonUnits(byUnit);
    }

    private static BigDecimal factor(Row row) {
        try {
            return new BigDecimal(row.require("factor"));
        } catch (NumberFormatException e) {
            throw row.error("the factor \"" + row.get("factor") + "\" is not a number");
        }
    }

    /** The common unit of a base unit; the unit itself with factor 1 where there is none. */
    public Conversion of(String base) {
        return byUnit.getOrDefault(base, new Conversion(base, BigDecimal.ONE));
    }
}
