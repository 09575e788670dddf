package cn.duibiao.segmentation;

import cn.duibiao.document.Document;
import java.util.List;

/**
 * A document whose sentences have been segmented, once for all later stages.
 *
 * @param sentences one for each of the document's sentences, in the same order
 */
public record SegmentedDocument(Document document, List<SegmentedSentence> sentences) {

    public SegmentedDocument {
        sentences = List.copyOf(sentences);
    }
}
