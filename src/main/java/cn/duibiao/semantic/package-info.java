/**
 * Optional search by meaning: vectors of the sentences in an index of their own. The model comes with the profile
 * {@code semantic}.
 */
package cn.duibiao.semantic;
