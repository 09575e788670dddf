package cn.duibiao.extraction.entity;

/**
 * How often features stand in texts, in a table of fixed size: different features may share a counter, so that a number may
 * be too high where there are very many, but never too low.
 */
final class FeatureCounts {

    private static final int BITS = 27;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final byte[] counts = new byte[1 << BITS];

    /** Counts a feature; counters stop at 127. */
    void add(String feature) {
        int counter = counter(feature);
        counts[counter] = (byte) Math.min(Byte.MAX_VALUE, counts[counter] + 1);
    }

    int of(String feature) {
        return counts[counter(feature)];
    }

    private static int counter(String feature) {
        return (int) (NameFeature.hash(feature) * SCATTER >>> Long.SIZE - BITS);
    }
}
