/** Stage 9: results for people to look at: console tables and self-contained HTML pages. */
package cn.duibiao.report;
