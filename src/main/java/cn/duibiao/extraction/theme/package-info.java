/** The theme of each sentence. */
package cn.duibiao.extraction.theme;
