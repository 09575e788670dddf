/** Stage 1: a file, whatever its format and encoding, becomes a decoded source and its blocks of text. One reader per format. */
package cn.duibiao.reading;
