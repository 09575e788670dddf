/**
 * Stage 8d: what districts put first: themes, words that set them apart, what one alone promises, and their own sentences
 * side by side.
 */
package cn.duibiao.priorities;
