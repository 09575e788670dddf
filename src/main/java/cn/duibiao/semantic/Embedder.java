package cn.duibiao.semantic;

import java.util.Optional;
import java.util.ServiceLoader;

/** Turns texts into vectors that are near each other where the texts mean about the same. */
public interface Embedder {

    /** Names model and version; vectors of different ones cannot be compared. */
    String name();

    /** The vector of a sentence of a document, of length 1. */
    float[] ofSentence(String text);

    /** The vector of what is asked, of length 1: near those of the sentences that answer it. */
    float[] ofQuestion(String text);

    /** The one that this program was built with, if any. */
    static Optional<Embedder> find() {
        return ServiceLoader.load(Embedder.class).findFirst();
    }
}
