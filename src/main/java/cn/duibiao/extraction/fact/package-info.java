/** What a quantity is about: indicator, measure, status, period, region, with the evidence. */
package cn.duibiao.extraction.fact;
