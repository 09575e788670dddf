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

    /**
     * @param size     how many features there are
     * @param features their keys, perhaps with room behind them
     * @param weights  those of each feature, in the same order
     */
    private FeatureWeights(int size, long[] features, float[] weights) {
        int bits = 64 - Long.numberOfLeadingZeros(3L * size + 1);
        this.keys = new long[1 << bits];
        this.rows = new int[1 << bits];
        this.weights = weights;
        this.shift = 64 - bits;
        for (int i = 0; i < size; i++) {
            int slot = slot(features[i]);
            keys[slot] = features[i];
            rows[slot] = i * TYPES.length;
        }
    }

    /**
     * The weights of {@code models/entity-model.tsv}.
     *
     * @throws cn.duibiao.knowledge.KnowledgeException where a line of it is wrong
     */
    static FeatureWeights load(KnowledgeFiles files) {
        Table table = new Table();
        files.each(FILE, line -> table.add(NameFeature.hash(line.require("feature")), line), "feature", "weights");
        return new FeatureWeights(table.size, table.keys, table.weights);
    }

    /** Weights by feature, each with one number for every type. */
    static FeatureWeights of(List<Weighted> features) {
        long[] keys = features.stream().mapToLong(feature -> NameFeature.hash(feature.feature())).toArray();
        float[] weights = new float[features.size() * TYPES.length];
        for (int i = 0; i < features.size(); i++) {
            System.arraycopy(features.get(i).weights(), 0, weights, i * TYPES.length, TYPES.length);
        }
        return new FeatureWeights(keys.length, keys, weights);
    }

    /** The lines of the file read so far. */
    private static final class Table {
        private int size;
        private long[] keys = new long[1 << 16];
        private float[] weights = new float[TYPES.length << 16];

        void add(long key, KnowledgeFiles.Row line) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                weights = Arrays.copyOf(weights, 2 * weights.length);
            }
            String[] cells = line.require("weights").split(" ");
            if (cells.length != TYPES.length) {
                throw line.error("not " + TYPES.length + " weights");
            }
            try {
                for (int i = 0; i < cells.length; i++) {
                    weights[size * TYPES.length + i] = cells[i].equals("0") ? 0 : Float.parseFloat(cells[i]);
                }
            } catch (NumberFormatException e) {
                throw line.error("no number: " + e.getMessage());
            }
            keys[size++] = key;
        }
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
