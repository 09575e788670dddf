package cn.duibiao.cli;

import cn.duibiao.pipeline.ProgressListener;
import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar for a person at a terminal. */
final class ConsoleProgress implements ProgressListener, Closeable {

    private static final int REDRAW_MILLIS = 200;

    private final String task;
    private ProgressBar bar;

    ConsoleProgress(String task) {
        this.task = task;
    }

    @Override
    public void started(int files) {
        bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(files).setUpdateIntervalMillis(REDRAW_MILLIS)
                .setStyle(ProgressBarStyle.ASCII).continuousUpdate().build();
    }

    @Override
    public void finished(String file) {
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
