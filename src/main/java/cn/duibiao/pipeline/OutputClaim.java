package cn.duibiao.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says that a process is writing results, and keeps others from doing so at the same time. It is a folder beside the
 * results that is named after the process; one that a killed process has left behind counts for nothing.
 */
public final class OutputClaim implements Closeable {

    private static final String NEW = ".duibiao-new-";
    /** Number and start. */
    private static final Pattern PROCESS = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    /** Seconds: Linux counts a start from when it believes to have been booted. */
    private static final long CLOCK_TOLERANCE = 10;

    private final Path folder;

    private OutputClaim(Path folder) {
        this.folder = folder;
    }

    /**
     * Claims a place.
     *
     * @param target where the results are or will be; its parent exists
     * @throws OutputException where another process is writing there
     */
    public static OutputClaim take(Path target) throws IOException, OutputException {
        String process = process();
        OutputClaim claim = new OutputClaim(target.resolveSibling(prefix(target) + process));
        if (Files.exists(claim.folder)) {
            throw new OutputException("output.in_use", target, null);
        }
        Files.createDirectory(claim.folder);
        for (Path other : others(target, claim.folder)) {
            if (isAlive(other.getFileName().toString().substring(prefix(target).length()))) {
                claim.close();
                throw new OutputException("output.in_use", target, null);
            }
            FolderRemoval.of(other);
        }
        return claim;
    }

    /** A folder for what is being written. */
    Path folder() {
        return folder;
    }

    /** The name of this process, which no other one has had or will have. */
    static String process() {
        ProcessHandle own = ProcessHandle.current();
        return own.pid() + "-" + start(own);
    }

    private static List<Path> others(Path target, Path own) throws IOException {
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            return siblings.filter(path -> path.getFileName().toString().startsWith(prefix(target)))
                    .filter(path -> !path.equals(own)).sorted(Comparator.naturalOrder()).toList();
        }
    }

    /** Numbers of processes are given again, but hardly within seconds. */
    private static boolean isAlive(String process) {
        Matcher name = PROCESS.matcher(process);
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1)))
                .filter(other -> Math.abs(start(other) - Long.parseLong(name.group(2))) <= CLOCK_TOLERANCE).isPresent();
    }

    /** Seconds since 1970. */
    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + NEW;
    }

    /** Gives the place free, and removes what is left in the folder. */
    @Override
    public void close() throws IOException {
        FolderRemoval.of(folder);
    }
}
