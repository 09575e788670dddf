package cn.duibiao.pipeline;

/** Hears how far a run is. Called from one thread. */
public interface ProgressListener {

    /** For runs that nobody watches. */
    ProgressListener SILENT = new ProgressListener() {
        @Override
        public void started(int files) {
        }

        @Override
        public void finished(String file) {
        }
    };

    /**
     * @param files how many there are to read
     */
    void started(int files);

    /** A file has been dealt with, whether it could be used or not. */
    void finished(String file);
}
