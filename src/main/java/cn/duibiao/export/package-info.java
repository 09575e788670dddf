/** Stage 9b: all findings about some districts together, as an Excel workbook, Markdown notes, or one page with charts. */
package cn.duibiao.export;
