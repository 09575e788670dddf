package cn.duibiao.semantic;

/** Texts are near each other where they share characters. Counts the sentences, and may give up at one of them. */
final class CountingEmbedder implements Embedder {

    private static final int DIMENSIONS = 64;

    private final String name;
    private final int most;
    private int sentences;

    CountingEmbedder(String name, int most) {
        this.name = name;
        this.most = most;
    }

    CountingEmbedder() {
        this("characters", Integer.MAX_VALUE);
    }

    int sentences() {
        return sentences;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] ofSentence(String text) {
        if (sentences == most) {
            throw new IllegalStateException("interrupted");
        }
        sentences++;
        return vector(text);
    }

    @Override
    public float[] ofQuestion(String text) {
        return vector(text);
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        text.chars().forEach(unit -> vector[unit % DIMENSIONS]++);
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
