/** What is known about the domain: the data files of {@code models/}, loaded once and checked line by line. */
package cn.duibiao.knowledge;
