package cn.duibiao.reading;

/**
 * The text of a file.
 *
 * @param text    without a byte order mark
 * @param charset the encoding that was detected
 * @param damaged whether bytes could not be decoded and were replaced
 */
record Decoded(String text, String charset, boolean damaged) {
}
