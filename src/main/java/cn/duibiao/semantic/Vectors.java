package cn.duibiao.semantic;

import java.util.ArrayList;
import java.util.List;

/** Sums of vectors. */
final class Vectors {

    private Vectors() {
    }

    /**
     * The sentences of a passage with what the passage speaks of: a sentence such as 全年完成120个 says little by itself. Sentence
     * and passage weigh the same, and the vectors have length 1.
     *
     * @param sentences vectors of length 1
     */
    static List<float[]> inContext(List<float[]> sentences) {
        if (sentences.size() < 2) {
            return sentences;
        }
        float[] passage = new float[sentences.get(0).length];
        for (float[] sentence : sentences) {
            passage = sum(passage, sentence);
        }
        List<float[]> vectors = new ArrayList<>();
        for (float[] sentence : sentences) {
            vectors.add(unit(sum(sentence, unit(passage))));
        }
        return vectors;
    }

    private static float[] sum(float[] one, float[] other) {
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(squares));
        }
        return unit;
    }
}
