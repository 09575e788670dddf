package cn.duibiao.pipeline;

import cn.duibiao.tables.ResultsFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A results folder in the making. It is written beside its place and moved there at the end, so that a run that is
 * killed leaves the previous results as they were. What killed runs left behind is cleared away by the next one.
 */
final class StagedOutput implements Closeable {

    private final Path target;
    private final OutputClaim claim;
    private final Path old;

    private StagedOutput(Path target, OutputClaim claim) {
        this.target = target;
        this.claim = claim;
        this.old = ResultsFolder.aside(target, OutputClaim.process());
    }

    /**
     * Begins new results for a place.
     *
     * @throws OutputException where they could not be moved there in the end, or another process is writing there
     */
    static StagedOutput begin(Path out) throws OutputException {
        try {
            Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            if (target.getParent() == null) {
                throw new OutputException("output.not_ours", out, null);
            }
            Files.createDirectories(target.getParent());
            return begin(out, target);
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException("output.not_writable", out, e);
        }
    }

    private static StagedOutput begin(Path out, Path target) throws IOException, OutputException {
        StagedOutput staged = new StagedOutput(target, OutputClaim.take(target));
        boolean begun = false;
        try {
            staged.clearLeftovers();
            staged.checkTarget(out);
            begun = true;
            return staged;
        } finally {
            if (!begun) {
                staged.close();
            }
        }
    }

    /** Where the results go in the end. */
    Path target() {
        return target;
    }

    /** Where they are written. */
    Path folder() {
        return claim.folder();
    }

    /**
     * Moves the new results into place and removes the previous ones. Other people's files among them are kept.
     *
     * @param madeWith see {@link ResultsFolder#mark}
     */
    void commit(Map<String, String> madeWith) throws OutputException {
        try {
            new ResultsFolder(folder()).mark(madeWith);
            if (Files.exists(target)) {
                Files.move(target, old);
            }
            Files.move(folder(), target);
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
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        claim.close();
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

    /** Results that a killed run has set aside go back where nothing has taken their place. */
    private void clearLeftovers() throws IOException {
        for (Path leftover : leftovers()) {
            if (!Files.exists(target)) {
                Files.move(leftover, target);
            } else {
                retire(leftover);
            }
        }
    }

    private List<Path> leftovers() throws IOException {
        String prefix = ResultsFolder.asidePrefix(target);
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            return siblings.filter(path -> path.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
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
        FolderRemoval.of(previous);
    }
}
