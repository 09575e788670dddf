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
    private static final int PRESENT_BITS = 23;

    /**
     * A hash table without objects: for each slot half of the key, 0 where it is free, and where its weights begin. Both stand
     * side by side, since most of the time goes into waiting for memory. Another feature has the same half of a key at the
     * same place once in thousands of millions.
     */
    private final int[] slots;
    /** A bit for each feature at a place that its key gives, so that most of those the model lacks need no look at the table. */
    private final long[] present = new long[1 << PRESENT_BITS - 6];
    private final float[] weights;
    private final int shift;

    /**
     * @param size     how many features there are
     * @param features their keys, perhaps with room behind them
     * @param weights  those of each feature, in the same order
     */
    private FeatureWeights(int size, long[] features, float[] weights) {
        int bits = 64 - Long.numberOfLeadingZeros(2L * size + 1);
        this.slots = new int[2 << bits];
        this.weights = weights;
        this.shift = 64 - bits;
        for (int i = 0; i < size; i++) {
            int half = half(features[i]);
            int slot = slot(features[i], half);
            slots[slot] = half;
            slots[slot + 1] = i * TYPES.length;
            int bit = bit(features[i]);
            present[bit >> 6] |= 1L << bit;
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

    /** The half of a key that does not choose the slot; never 0. */
    private static int half(long key) {
        return (int) key | 1;
    }

    private int slot(long key, int half) {
        int slot = (int) (key * SCATTER >>> shift) << 1;
        while (slots[slot] != 0 && slots[slot] != half) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private static int bit(long key) {
        return (int) (key * SCATTER >>> 64 - PRESENT_BITS);
    }

    /** Adds the weights of a feature to sums by type. */
    void addTo(float[] sums, long key) {
        int bit = bit(key);
        if ((present[bit >> 6] & 1L << bit) == 0) {
            return;
        }
        int half = half(key);
        int slot = slot(key, half);
        if (slots[slot] == half) {
            int row = slots[slot + 1];
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

        float[] sums() {
            return sums;
        }
    }
}
