package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.util.Arrays;
import java.util.List;

/**
 * The weights that a trained model gives to features: one number for each type of names, the logarithm of the odds against
 * "no name". Immutable once loaded.
 */
final class FeatureWeights {

    static final String FILE = "entity-model.tsv";
    static final Type[] TYPES = Type.values();
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** A hash table without objects; 0 is free. */
    private final long[] keys;
    /** Where the weights of the key at the same place begin. */
    private final int[] rows;
    private final float[] weights;
    private final int shift;

    private FeatureWeights(int size) {
        int bits = 64 - Long.numberOfLeadingZeros(3L * size + 1);
        this.keys = new long[1 << bits];
        this.rows = new int[1 << bits];
        this.weights = new float[size * TYPES.length];
        this.shift = 64 - bits;
    }

    /**
     * The weights of {@code models/entity-model.tsv}.
     *
     * @throws cn.duibiao.knowledge.KnowledgeException where a line of it is wrong
     */
    static FeatureWeights load(KnowledgeFiles files) {
        List<KnowledgeFiles.Row> lines = files.table(FILE, "feature", "weights");
        FeatureWeights loaded = new FeatureWeights(lines.size());
        int row = 0;
        for (KnowledgeFiles.Row line : lines) {
            loaded.put(line.require("feature"), numbers(line), row);
            row += TYPES.length;
        }
        return loaded;
    }

    /** Weights by feature, each with one number for every type. */
    static FeatureWeights of(List<Weighted> features) {
        FeatureWeights made = new FeatureWeights(features.size());
        for (int i = 0; i < features.size(); i++) {
            made.put(features.get(i).feature(), features.get(i).weights(), i * TYPES.length);
        }
        return made;
    }

    private static float[] numbers(KnowledgeFiles.Row line) {
        String[] cells = line.require("weights").split(" ");
        if (cells.length != TYPES.length) {
            throw line.error("not " + TYPES.length + " weights");
        }
        float[] numbers = new float[cells.length];
        try {
            for (int i = 0; i < cells.length; i++) {
                numbers[i] = Float.parseFloat(cells[i]);
            }
        } catch (NumberFormatException e) {
            throw line.error("no number: " + e.getMessage());
        }
        return numbers;
    }

    private void put(String feature, float[] numbers, int row) {
        long key = NameFeature.hash(feature);
        int slot = slot(key);
        keys[slot] = key;
        rows[slot] = row;
        System.arraycopy(numbers, 0, weights, row, numbers.length);
    }

    private int slot(long key) {
        int slot = (int) (key * SCATTER >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Adds the weights of a feature to sums by type. */
    void addTo(float[] sums, long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            int row = rows[slot];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[row + i];
            }
        }
    }

    /** A feature with its weights, one for each type. */
    record Weighted(String feature, float[] weights) {
    }

    /** Sums up the weights of the features that it takes. */
    final class Sum implements FeatureSink {
        private final float[] sums = new float[TYPES.length];

        @Override
        public void add(NameFeature feature, CharSequence text, int start, int end) {
            addTo(sums, NameFeature.next(feature.seed(), text, start, end));
        }

        @Override
        public void add(NameFeature feature, String first, String second) {
            long key = NameFeature.next(NameFeature.next(feature.seed(), first, 0, first.length()), '|');
            addTo(sums, NameFeature.next(key, second, 0, second.length()));
        }

        /** Makes it ready for the features of something else. */
        void clear() {
            Arrays.fill(sums, 0);
        }

        float[] sums() {
            return sums;
        }
    }
}
