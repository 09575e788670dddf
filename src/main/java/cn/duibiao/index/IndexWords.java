package cn.duibiao.index;

import cn.duibiao.extraction.Extraction;
import cn.duibiao.segmentation.DocumentSegmenter;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.SmartcnSegmenter;

/**
 * Cuts the words of an index and of its queries.
 *
 * @param segmenter that of extraction for {@link WordAnalyzer#HANLP}
 */
public record IndexWords(WordAnalyzer analyzer, Segmenter segmenter) {

    /**
     * The cutting that an analyzer stands for.
     *
     * @param extraction what extraction cuts with
     */
    public static IndexWords of(WordAnalyzer analyzer, Segmenter extraction) {
        return new IndexWords(analyzer, switch (analyzer) {
            case HANLP -> extraction;
            case SMARTCN -> new SmartcnSegmenter();
        });
    }

    /** A document with its sentences cut in this way; nothing is cut twice in the same way. */
    Extraction cut(Extraction extraction) {
        return analyzer == WordAnalyzer.HANLP ? extraction
                : new Extraction(new DocumentSegmenter(segmenter).segment(extraction.segmented().document()),
                        extraction.facts(), extraction.cells(), extraction.entities(), extraction.themes());
    }
}
