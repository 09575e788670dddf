package cn.duibiao.extraction.theme;

import cn.duibiao.document.Sentence;

/**
 * The theme of a sentence.
 *
 * @param theme  id of a theme of {@code models/themes.tsv}, never empty ({@code general} where none fits)
 * @param second id of a second theme, or ""
 */
public record SentenceTheme(Sentence sentence, String theme, String second) {
}
