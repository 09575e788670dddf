/** Stage 8: goals of several districts, aligned. */
package cn.duibiao.comparison;
