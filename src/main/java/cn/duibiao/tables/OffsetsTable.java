package cn.duibiao.tables;

import static cn.duibiao.tables.TableSchema.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** offsets.csv: where in facts.csv the rows of each document stand, so that a few documents are read without the others. */
public final class OffsetsTable {

    public static final TableSchema<Row> SCHEMA = new TableSchema<>("offsets.csv", List.of(
            column("doc_id", Row::docId),
            column("start", Row::start),
            column("end", Row::end),
            column("crc32", Row::crc32)));

    /**
     * A row of offsets.csv.
     *
     * @param start offset of the first byte
     * @param end   offset behind the last byte
     * @param crc32 checksum of the bytes
     */
    public record Row(String docId, long start, long end, long crc32) {
    }

    private OffsetsTable() {
    }

    /** The row for bytes of the facts.csv of a folder. */
    public static Row row(Path folder, String docId, long start, long end) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(facts(folder))) {
            return new Row(docId, start, end, checksum(bytes(channel, start, end)));
        }
    }

    /**
     * The rows of some documents, undecoded, in the order of the table; empty where that cannot be told: an older version
     * has written the folder, or somebody has changed facts.csv since.
     */
    static Optional<List<byte[]>> rows(Path folder, Set<String> documents) {
        if (!Files.isRegularFile(folder.resolve(SCHEMA.file()))) {
            return Optional.empty();
        }
        try (SeekableByteChannel channel = Files.newByteChannel(facts(folder))) {
            List<Row> all = SCHEMA.read(folder, OffsetsTable::row);
            List<Row> wanted = all.stream().filter(row -> documents.contains(row.docId())).toList();
            boolean whole = !all.isEmpty() && all.get(all.size() - 1).end() == channel.size();
            return whole && wanted.size() == documents.size() ? unchanged(channel, wanted) : Optional.empty();
        } catch (IOException | TableException e) {
            return Optional.empty();
        }
    }

    private static Row row(TableSchema.Cells cells) {
        return new Row(cells.get("doc_id"), Long.parseLong(cells.get("start")), Long.parseLong(cells.get("end")),
                Long.parseLong(cells.get("crc32")));
    }

    private static Optional<List<byte[]>> unchanged(SeekableByteChannel channel, List<Row> rows) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (Row row : rows) {
            byte[] bytes = bytes(channel, row.start(), row.end());
            if (checksum(bytes) != row.crc32()) {
                return Optional.empty();
            }
            found.add(bytes);
        }
        return Optional.of(found);
    }

    private static byte[] bytes(SeekableByteChannel channel, long start, long end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - start));
        channel.position(start);
        boolean more = true;
        while (bytes.hasRemaining() && more) {
            more = channel.read(bytes) >= 0;
        }
        return bytes.array();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private static Path facts(Path folder) {
        return folder.resolve(FactsTable.SCHEMA.file());
    }
}
