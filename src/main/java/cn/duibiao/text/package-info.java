/** Text that remembers where each of its characters stands in the source. Every stage builds on it. */
package cn.duibiao.text;
