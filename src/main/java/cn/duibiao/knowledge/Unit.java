package cn.duibiao.knowledge;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measurement or a measure word.
 *
 * @param text            as it is written
 * @param base            the base unit it is expressed in
 * @param factor          how many base units it is
 * @param family          what may be compared with what: money, area, count …
 * @param chineseNumerals whether Chinese numerals before it count as a quantity
 * @param needs           words of which one has to stand shortly before the number; none if nothing has to
 * @param noun            what it counts where it says so itself (金 counts 金牌), mostly ""
 */
public record Unit(String text, String base, BigDecimal factor, String family, boolean chineseNumerals, List<String> needs,
        String noun) {

    public Unit {
        needs = List.copyOf(needs);
    }

    /** A unit that is made of others: it needs no word before it and names nothing. */
    public static Unit composed(String text, String base, BigDecimal factor, String family) {
        return new Unit(text, base, factor, family, false, List.of(), "");
    }
}
