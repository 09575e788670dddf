package cn.duibiao.segmentation;

import cn.duibiao.document.Sentence;
import java.util.List;

/** A sentence and its words; token offsets count in {@code sentence.text()}. */
public record SegmentedSentence(Sentence sentence, List<Token> tokens) {

    public SegmentedSentence {
        tokens = List.copyOf(tokens);
    }
}
