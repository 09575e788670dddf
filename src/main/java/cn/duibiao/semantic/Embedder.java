package cn.duibiao.semantic;

import java.util.Optional;
import java.util.ServiceLoader;

/** Turns texts into vectors that are near each other where the texts mean about the same. */
public interface Embedder {

    /** Names model and version; vectors of different ones cannot be compared. */
    String name();

    /** The vector of a passage or question, of length 1. */
    float[] of(String text);

    /** The one that this program was built with, if any. */
    static Optional<Embedder> find() {
        return ServiceLoader.load(Embedder.class).findFirst();
    }
}
