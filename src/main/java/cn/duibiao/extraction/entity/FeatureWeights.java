package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.util.Arrays;
import java.util.List;

/**
 * The weights that a trained model gives to features: one number for each type of names, in hundredths of the logarithm of the
 * odds against "no name". Immutable once loaded.
 */
final class FeatureWeights {

    static final String FILE = "entity-model.tsv";
    static final Type[] TYPES = Type.values();
    /** What one in the model file is here. */
    static final int ONE = 100;

    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private static final int PRESENT_BITS = 22;
    private static final int WEIGHTS_IN_SLOT = (TYPES.length + 1) / 2;
    private static final int SLOT = Integer.highestOneBit(2 * WEIGHTS_IN_SLOT + 1);
    /** The share of the slots that is taken at most. */
    private static final double MOST_TAKEN = 0.8;

    /**
     * A hash table without objects: for each slot half of the key, 0 where it is free, and two weights in each of the numbers
     * behind it. All stand side by side, since most of the time goes into waiting for memory. Another feature has the same
     * half of a key at the same place once in thousands of millions.
     */
    private final int[] slots;
    /** A bit for each feature at a place that its key gives, so that most of those the model lacks need no look at the table. */
    private final long[] present = new long[1 << PRESENT_BITS - 6];
    private final int shift;

    private FeatureWeights(Rows rows) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros((long) (rows.size / MOST_TAKEN) + 1);
        this.slots = new int[SLOT << bits];
        this.shift = Long.SIZE - bits;
        for (int i = 0; i < rows.size; i++) {
            put(rows.keys[i], Arrays.copyOfRange(rows.weights, i * TYPES.length, (i + 1) * TYPES.length));
        }
    }

    /**
     * The weights of {@code models/entity-model.tsv}.
     *
     * @throws cn.duibiao.knowledge.KnowledgeException where a line of it is wrong
     */
    static FeatureWeights load(KnowledgeFiles files) {
        Rows rows = new Rows();
        files.each(FILE, line -> rows.add(NameFeature.hash(line.require("feature")), numbers(line)), "feature", "weights");
        return new FeatureWeights(rows);
    }

    private static float[] numbers(KnowledgeFiles.Row line) {
        String[] cells = line.require("weights").split(" ");
        if (cells.length != TYPES.length) {
            throw line.error("not " + TYPES.length + " weights");
        }
        float[] numbers = new float[cells.length];
        try {
            for (int i = 0; i < cells.length; i++) {
                numbers[i] = cells[i].equals("0") ? 0 : Float.parseFloat(cells[i]);
            }
        } catch (NumberFormatException e) {
            throw line.error("no number: " + e.getMessage());
        }
        for (float number : numbers) {
            if (!(Math.abs(number) < Short.MAX_VALUE / ONE)) {
                throw line.error("too large a weight: " + number);
            }
        }
        return numbers;
    }

    /** Weights by feature, each with one number for every type. */
    static FeatureWeights of(List<Weighted> features) {
        Rows rows = new Rows();
        features.forEach(feature -> rows.add(NameFeature.hash(feature.feature()), feature.weights()));
        return new FeatureWeights(rows);
    }

    /** The features read so far. */
    private static final class Rows {
        private int size;
        private long[] keys = new long[1 << 16];
        private short[] weights = new short[TYPES.length << 16];

        void add(long key, float[] numbers) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                weights = Arrays.copyOf(weights, 2 * weights.length);
            }
            for (int i = 0; i < numbers.length; i++) {
                weights[size * TYPES.length + i] = (short) Math.round(numbers[i] * ONE);
            }
            keys[size++] = key;
        }
    }

    private void put(long key, short[] weights) {
        int half = half(key);
        int slot = slot(key, half);
        slots[slot] = half;
        for (int i = 0; i < weights.length; i++) {
            slots[slot + 1 + i / 2] |= (weights[i] & 0xFFFF) << i % 2 * Short.SIZE;
        }
        int bit = bit(key);
        present[bit >> 6] |= 1L << bit;
    }

    /** The half of a key that does not choose the slot; never 0. */
    private static int half(long key) {
        return (int) key | 1;
    }

    private int slot(long key, int half) {
        int slot = (int) (key * SCATTER >>> shift) * SLOT;
        while (slots[slot] != 0 && slots[slot] != half) {
            slot = slot + SLOT & slots.length - 1;
        }
        return slot;
    }

    private static int bit(long key) {
        return (int) (key * SCATTER >>> Long.SIZE - PRESENT_BITS);
    }

    /** Adds the weights of a feature to sums by type. */
    void addTo(int[] sums, long key) {
        int bit = bit(key);
        if ((present[bit >> 6] & 1L << bit) == 0) {
            return;
        }
        int half = half(key);
        int slot = slot(key, half);
        if (slots[slot] == half) {
            for (int i = 0; i < sums.length; i += 2) {
                int two = slots[++slot];
                sums[i] += (short) two;
                if (i + 1 < sums.length) {
                    sums[i + 1] += two >> Short.SIZE;
                }
            }
        }
    }

    /** A feature with its weights, one for each type. */
    record Weighted(String feature, float[] weights) {
    }

    /** Sums up the weights of the features that it takes. */
    final class Sum implements FeatureSink {
        private final int[] sums = new int[TYPES.length];

        @Override
        public void add(NameFeature feature, CharSequence text, int start, int end) {
            addTo(sums, NameFeature.next(feature.seed(), text, start, end));
        }

        @Override
        public void add(NameFeature feature, String first, String second) {
            long key = NameFeature.next(NameFeature.next(feature.seed(), first, 0, first.length()), '|');
            addTo(sums, NameFeature.next(key, second, 0, second.length()));
        }

        /** In hundredths, by type. */
        int[] sums() {
            return sums;
        }
    }
}
