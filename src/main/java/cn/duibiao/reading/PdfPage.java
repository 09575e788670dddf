package cn.duibiao.reading;

import java.util.List;

/**
 * What stands on a page in one direction of writing.
 *
 * @param number from 1
 * @param width  of the upright page
 * @param height of the upright page
 */
record PdfPage(int number, float width, float height, List<PdfGlyph> glyphs, List<PdfRule> rules) {
}
