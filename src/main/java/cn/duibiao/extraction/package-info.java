/** Stage 5: what a document's sentences and tables say, as data. Subpackages: quantities, facts, entities, themes. */
package cn.duibiao.extraction;
