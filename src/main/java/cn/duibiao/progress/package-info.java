/** Stage 8c: numbers of one place over the years: what was promised, what came of it, and the series of an indicator. */
package cn.duibiao.progress;
