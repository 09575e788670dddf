package cn.duibiao.segmentation;

import cn.duibiao.document.Document;

/** Cuts the sentences of a document into words, once for all later stages. */
public final class DocumentSegmenter {

    private final Segmenter segmenter;

    public DocumentSegmenter(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** One segmented sentence for each of the document's, in the same order. */
    public SegmentedDocument segment(Document document) {
        return new SegmentedDocument(document, document.sentences().stream()
                .map(sentence -> new SegmentedSentence(sentence, segmenter.segment(sentence.text())))
                .toList());
    }
}
