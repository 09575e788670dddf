package cn.duibiao.priorities;

/**
 * How much room a theme has in the documents of a district.
 *
 * @param text    share of the characters of all sentences, 0 to 1
 * @param forward share of the characters of the parts that look forward
 * @param targets number of numerical and worded targets
 * @param share   of all targets
 */
public record ThemeShare(String theme, double text, double forward, int targets, double share) {
}
