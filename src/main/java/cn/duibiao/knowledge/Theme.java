package cn.duibiao.knowledge;

/**
 * A theme of a region's work.
 *
 * @param id   as it stands in the tables, e.g. ecology
 * @param name Chinese name, e.g. 生态环境
 */
public record Theme(String id, String name, String description, int order) {
}
