package cn.duibiao.pipeline;

import cn.duibiao.tables.DocumentRow;
import java.util.List;

/** The outcome of a stage for one file or document. */
sealed interface Attempt<T> {

    record Done<T>(T value) implements Attempt<T> {
    }

    /** There is nothing to do: the results of the previous run stand. */
    record Kept<T>(List<DocumentRow> documents) implements Attempt<T> {
    }

    record Failed<T>(Failure failure) implements Attempt<T> {
    }
}
