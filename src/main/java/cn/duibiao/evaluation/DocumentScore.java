package cn.duibiao.evaluation;

/**
 * How the facts of one annotated document fare.
 *
 * @param id of the annotations
 */
public record DocumentScore(String id, Score score) {
}
