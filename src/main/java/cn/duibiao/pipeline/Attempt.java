package cn.duibiao.pipeline;

/** The outcome of a stage for one file or document. */
sealed interface Attempt<T> {

    record Done<T>(T value) implements Attempt<T> {
    }

    record Failed<T>(Failure failure) implements Attempt<T> {
    }
}
