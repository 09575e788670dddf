/** Stage 8b: numbers of one place that disagree. Which pairs may be compared, how far they are apart, and what explains it. */
package cn.duibiao.check;
