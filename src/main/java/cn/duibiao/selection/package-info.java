/** Which facts are wanted: by indicator, value, period, place and strength, and in which order. */
package cn.duibiao.selection;
