package cn.duibiao.semantic.bge;

import cn.duibiao.semantic.Embedder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** The Chinese model bge-small-zh-v1.5, quantized: 512 dimensions, works offline. */
public final class BgeEmbedder implements Embedder {

    private final EmbeddingModel model = new BgeSmallZhV15QuantizedEmbeddingModel();

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q";
    }

    @Override
    public float[] of(String text) {
        return model.embed(text).content().vector();
    }
}
