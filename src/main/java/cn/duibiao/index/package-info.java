/** Stage 7: passages in a Lucene index, and the search over them. */
package cn.duibiao.index;
