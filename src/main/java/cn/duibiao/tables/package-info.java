/** Stage 6: the tables of a results folder, written by a run and read back by the other commands. One class per table. */
package cn.duibiao.tables;
