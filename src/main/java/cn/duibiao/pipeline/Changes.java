package cn.duibiao.pipeline;

/**
 * How the files of a run differ from those of the run before it in the same folder.
 *
 * @param basis     whether the results of that run could be used
 * @param added     files that it did not have
 * @param changed   files that had other contents
 * @param unchanged files that had the same contents
 * @param gone      files that are no longer there
 */
public record Changes(Basis basis, int added, int changed, int unchanged, int gone) {

    /** What a run could build upon. */
    public enum Basis {
        /** There was no run before. */
        NOTHING,
        /** What was unchanged was taken from the results. */
        RESULTS,
        /** The results were made by another version of the program, or with other knowledge files. */
        OTHER_VERSION,
        /** Somebody has changed the results, or part of them is missing. */
        EDITED,
        /** The index is damaged or missing. */
        DAMAGED_INDEX
    }
}
