package cn.duibiao.benchmark;

import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.reading.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reports that stages are timed on. */
final class SampleReports {

    static final Path FOLDER = Path.of("../shared/corpus-more");
    static final int COUNT = 20;

    private SampleReports() {
    }

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /** Reports at even distances in the list of all, so that places, levels and years mix. */
    static List<SourceFile> read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> reports = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return IntStream.range(0, COUNT).mapToObj(i -> read(reports.get(i * reports.size() / COUNT))).toList();
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceReader().read(file, file.getFileName().toString());
        } catch (ReadingException e) {
            throw new IllegalStateException(e);
        }
    }
}
