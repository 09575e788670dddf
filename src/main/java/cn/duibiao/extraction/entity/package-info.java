/** Named entities of six types. */
package cn.duibiao.extraction.entity;
