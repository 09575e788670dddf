/** The command line: one class per command. */
package cn.duibiao.cli;
