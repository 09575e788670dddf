package cn.duibiao.index;

import java.io.IOException;
import java.util.BitSet;

/** Finds passages by what they mean. */
@FunctionalInterface
public interface Nearness {

    /**
     * The places in the index of the passages that are nearest to a text, the nearest first.
     *
     * @param count how many at most
     * @param among the places to choose from
     */
    int[] nearest(String text, int count, BitSet among) throws IOException;
}
