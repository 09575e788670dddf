package cn.duibiao.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that was damaged is not searched. */
class DamagedIndexTest {

    /** Of the bytes that are flipped one by one. */
    private static final int STRIDE = 13;

    @TempDir
    Path folder;

    @BeforeEach
    void index() throws IOException {
        SampleIndex.write(folder);
    }

    @Test
    void noFlippedByteAndNoCutFileGoesUnnoticed() throws Exception {
        for (Path file : indexFiles()) {
            byte[] sound = Files.readAllBytes(file);
            for (int at = 0; at < sound.length; at += STRIDE) {
                byte[] flipped = sound.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(file, flipped);
                assertThatThrownBy(() -> SampleIndex.open(folder)).as("byte " + at + " of " + file).isInstanceOf(IOException.class);
                Files.write(file, Arrays.copyOf(sound, at));
                assertThatThrownBy(() -> SampleIndex.open(folder)).as("the first " + at + " of " + file).isInstanceOf(IOException.class);
            }
            Files.write(file, sound);
        }
        SampleIndex.open(folder).close();
    }

    @Test
    void anIndexOfAnotherVersionIsNotSearched() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        IndexWriterConfig config = new IndexWriterConfig().setCodec(new FilterCodec("OfTomorrow", Codec.getDefault()) { });
        try (NIOFSDirectory directory = new NIOFSDirectory(other); IndexWriter writer = new IndexWriter(directory, config)) {
            writer.addDocument(List.of());
        }

        assertThatThrownBy(() -> SampleIndex.open(other).close())
                .isInstanceOf(IndexFormatTooOldException.class);
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
