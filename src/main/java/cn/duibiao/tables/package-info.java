/** Stage 6: the tables of a results folder, written by a run and read back by the other commands. */
package cn.duibiao.tables;
