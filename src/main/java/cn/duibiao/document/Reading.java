package cn.duibiao.document;

import cn.duibiao.cleaning.Article;
import cn.duibiao.cleaning.CleanBlock;
import cn.duibiao.text.Width;
import java.util.List;

/**
 * What the search for metadata reads: the text in half width, with one line for each block.
 *
 * @param title what the article claims to be
 * @param head  the first lines, where session, speaker and purpose stand
 * @param text  all of it
 */
record Reading(String title, String head, String text, List<String> lines, String fileName) {

    private static final int HEAD = 1500;

    static Reading of(Article article) {
        List<String> lines = article.blocks().stream().filter(CleanBlock.Line.class::isInstance)
                .map(block -> Width.fold(((CleanBlock.Line) block).text())).toList();
        String text = String.join("\n", lines);
        String path = article.source().path();
        return new Reading(Width.fold(article.title()), text.substring(0, Math.min(HEAD, text.length())), text, lines,
                path.substring(path.lastIndexOf('/') + 1));
    }

    /** The surroundings of a place, for a proof. */
    String around(int start, int end) {
        return text.substring(Math.max(0, start - 10), Math.min(text.length(), end + 10)).replace('\n', ' ').strip();
    }
}
