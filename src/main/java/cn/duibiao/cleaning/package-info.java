/** Stage 2: blocks lose page furniture and conversion debris, and a page that holds several articles is split into them. */
package cn.duibiao.cleaning;
