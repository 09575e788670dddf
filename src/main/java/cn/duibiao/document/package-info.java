/** Stage 3: an article becomes a document: region, kind and year with proof, a tree of sections, sentences and tables. */
package cn.duibiao.document;
