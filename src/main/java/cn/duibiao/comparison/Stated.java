package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;

/**
 * A fact and its value as people write it.
 *
 * @param text with comparator and unit: ≥1500亿元
 */
public record Stated(Fact fact, String text) {
}
