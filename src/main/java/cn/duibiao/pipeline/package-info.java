/** The stages in order, over many files at once. */
package cn.duibiao.pipeline;
