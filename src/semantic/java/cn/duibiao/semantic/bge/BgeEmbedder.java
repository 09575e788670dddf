package cn.duibiao.semantic.bge;

import cn.duibiao.semantic.Embedder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** The Chinese model bge-small-zh-v1.5, quantized: 512 dimensions, works offline. */
public final class BgeEmbedder implements Embedder {

    /** The model was trained to see this before a question, and nothing before a text that answers it. */
    private static final String INSTRUCTION = "为这个句子生成表示以用于检索相关文章：";

    private final EmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel();

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q";
    }

    @Override
    public float[] ofSentence(String text) {
        return vector(text);
    }

    @Override
    public float[] ofQuestion(String text) {
        return vector(INSTRUCTION + text);
    }

    private float[] vector(String text) {
        return model.embed(text).content().vector();
    }
}
