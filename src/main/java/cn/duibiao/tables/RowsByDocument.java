package cn.duibiao.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of a table that a run has written, document by document, as they stand in the file. Knows where they are and
 * reads them when they are asked for.
 */
public final class RowsByDocument {

    private final Path file;
    private final Map<String, Range> ranges;

    /** Bytes of a file. */
    private record Range(long start, long end) {

        Range with(Range next) {
            return new Range(start, next.end);
        }
    }

    private RowsByDocument(Path file, Map<String, Range> ranges) {
        this.file = file;
        this.ranges = ranges;
    }

    /**
     * Looks where the rows are.
     *
     * @param schema of a table with a column doc_id, where the rows of a document stand together
     */
    public static RowsByDocument of(TableSchema<?> schema, Path folder) throws IOException {
        Path file = folder.resolve(schema.file());
        int column = schema.columns().stream().map(TableSchema.Column::name).toList().indexOf(TableSchema.DOC_ID);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new RowsByDocument(file, new Scan(column).rows(bytes));
        }
    }

    /** The rows of a document, each with its line end; "" where it has none. */
    public String of(String docId) throws IOException {
        Range range = ranges.getOrDefault(docId, new Range(0, 0));
        byte[] bytes = new byte[Math.toIntExact(range.end - range.start)];
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(range.start);
            open.readFully(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Goes through the bytes of a table; quotes, commas and line ends are single bytes in UTF-8. */
    private static final class Scan {

        private final int wanted;
        private final Map<String, Range> ranges = new HashMap<>();
        private final StringBuilder docId = new StringBuilder();
        private int column;
        private boolean quoted;

        Scan(int wanted) {
            this.wanted = wanted;
        }

        Map<String, Range> rows(InputStream bytes) throws IOException {
            long start = 0;
            long at = 0;
            for (int unit = bytes.read(); unit >= 0; unit = bytes.read()) {
                at++;
                if (isRowEnd(unit)) {
                    ranges.merge(docId.toString(), new Range(start, at), Range::with);
                    docId.setLength(0);
                    column = 0;
                    start = at;
                }
            }
            return ranges;
        }

        private boolean isRowEnd(int unit) {
            if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted && unit == ',') {
                column++;
            } else if (!quoted && unit == '\n') {
                return true;
            } else if (column == wanted && unit != '\r') {
                docId.append((char) unit);
            }
            return false;
        }
    }
}
