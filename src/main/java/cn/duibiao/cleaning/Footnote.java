package cn.duibiao.cleaning;

import cn.duibiao.text.MappedText;

/**
 * A footnote.
 *
 * @param number as the source numbers it
 * @param body   its text, without the number
 */
public record Footnote(int number, MappedText body) {
}
