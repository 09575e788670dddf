package cn.duibiao.cleaning;

import cn.duibiao.reading.SourceFile;
import java.util.List;

/**
 * One article of a file: a report, a plan, a news item. A page that holds several gives several.
 *
 * @param source     the file
 * @param title      as the page or file claims it, cleaned; "" where it has none
 * @param postedDate ISO date at which a site says it put the article up, or ""; not the document's own date
 * @param blocks     without furniture and debris, in reading order
 * @param footnotes  bodies of the footnotes, taken out of the text
 */
public record Article(SourceFile source, String title, String postedDate, List<CleanBlock> blocks,
                      List<Footnote> footnotes) {

    public Article {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }
}
