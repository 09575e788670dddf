package cn.duibiao.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts files that nobody changes once they are written into a second folder, without copying them where that is possible. */
final class SharedFiles {

    /** Lucene's file that says who is writing; all others are written once. */
    private static final String LOCK = "write.lock";

    private SharedFiles() {
    }

    /** All files of a folder and below; nothing where there is no folder. */
    static void share(Path from, Path to) throws IOException {
        List<Path> files = Checksum.files(from);
        for (Path file : files) {
            if (!file.getFileName().toString().equals(LOCK)) {
                shareFile(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** One file; nothing where it is not there. */
    static void shareFile(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }
}
