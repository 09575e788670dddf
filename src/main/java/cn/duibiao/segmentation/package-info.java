/** Stage 4: sentences become tokens. The only package that knows HanLP. */
package cn.duibiao.segmentation;
