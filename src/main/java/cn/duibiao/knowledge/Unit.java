package cn.duibiao.knowledge;

import java.math.BigDecimal;

/**
 * A unit of measurement or a measure word.
 *
 * @param text            as it is written
 * @param base            the base unit it is expressed in
 * @param factor          how many base units it is
 * @param family          what may be compared with what: money, area, count …
 * @param chineseNumerals whether Chinese numerals before it count as a quantity
 * @param needs           a word that has to stand shortly before the number, or ""
 */
public record Unit(String text, String base, BigDecimal factor, String family, boolean chineseNumerals, String needs) {
}
