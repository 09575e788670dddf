package cn.duibiao.pipeline;

import cn.duibiao.tables.ResultsFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A results folder in the making. It is written beside its place and moved there at the end, so that a run that is
 * killed leaves the previous results as they were. What killed runs left behind is cleared away by the next one.
 */
final class StagedOutput implements Closeable {

    private static final String NEW = ".duibiao-new-";
    private static final String OLD = ".duibiao-old-";

    private final Path target;
    private final Path folder;
    private final Path old;

    private StagedOutput(Path target) {
        String process = String.valueOf(ProcessHandle.current().pid());
        this.target = target;
        this.folder = target.resolveSibling(prefix(target, NEW) + process);
        this.old = target.resolveSibling(prefix(target, OLD) + process);
    }

    /**
     * Begins new results for a place.
     *
     * @throws OutputException where they could not be moved there in the end
     */
    static StagedOutput begin(Path out) throws OutputException {
        try {
            Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            if (target.getParent() == null) {
                throw new OutputException("output.not_ours", out, null);
            }
            Files.createDirectories(target.getParent());
            StagedOutput staged = new StagedOutput(target);
            staged.clearLeftovers();
            staged.checkTarget(out);
            Files.createDirectory(staged.folder);
            return staged;
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException("output.not_writable", out, e);
        }
    }

    /** Where the results go in the end. */
    Path target() {
        return target;
    }

    /** Where they are written. */
    Path folder() {
        return folder;
    }

    /** Moves the new results into place and removes the previous ones. Other people's files among them are kept. */
    void commit() throws OutputException {
        try {
            new ResultsFolder(folder).mark();
            if (Files.exists(target)) {
                Files.move(target, old);
            }
            Files.move(folder, target);
            if (Files.exists(old)) {
                retire(old);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException("output.not_writable", target, e);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        delete(folder);
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
    }

    private void checkTarget(Path out) throws IOException, OutputException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new OutputException("output.not_a_folder", out, null);
        }
        if (!Files.isWritable(target)) {
            throw new OutputException("output.not_writable", out, null);
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (!ResultsFolder.isResults(target) && entries.findAny().isPresent()) {
                throw new OutputException("output.not_ours", out, null);
            }
        }
    }

    private void clearLeftovers() throws IOException {
        for (Path leftover : leftovers(OLD)) {
            if (!Files.exists(target)) {
                Files.move(leftover, target);
            } else {
                retire(leftover);
            }
        }
        for (Path leftover : leftovers(NEW)) {
            delete(leftover);
        }
    }

    private List<Path> leftovers(String mark) throws IOException {
        String prefix = prefix(target, mark);
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            return siblings.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> isOfDeadProcess(path.getFileName().toString().substring(prefix.length())))
                    .sorted().toList();
        }
    }

    private static boolean isOfDeadProcess(String process) {
        if (!process.chars().allMatch(unit -> unit >= '0' && unit <= '9') || process.isEmpty() || process.length() > 18) {
            return false;
        }
        long pid = Long.parseLong(process);
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** Deletes previous results, but not what somebody else has put among them. */
    private void retire(Path previous) throws IOException {
        try (Stream<Path> entries = Files.list(previous)) {
            for (Path entry : entries.toList()) {
                Path kept = target.resolve(entry.getFileName());
                if (!ResultsFolder.isOwn(entry.getFileName().toString()) && !Files.exists(kept)) {
                    Files.move(entry, kept);
                }
            }
        }
        delete(previous);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    private static String prefix(Path target, String mark) {
        return "." + target.getFileName() + mark;
    }
}
