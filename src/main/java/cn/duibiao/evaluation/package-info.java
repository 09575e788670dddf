/**
 * Beside the stages: the facts of a run against what people have annotated by hand, so that a paper can say how far to
 * trust them.
 */
package cn.duibiao.evaluation;
