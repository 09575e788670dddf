/** Numbers with their units and comparators, as they stand in a sentence. */
package cn.duibiao.extraction.quantity;
