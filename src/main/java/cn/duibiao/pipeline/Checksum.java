package cn.duibiao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of files and of what else decides about results. */
final class Checksum {

    private final MessageDigest digest;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of the bytes of a file, in hexadecimal digits. */
    static String of(Path file) throws IOException {
        return new Checksum().add(file).text();
    }

    Checksum add(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
             OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            stream.transferTo(digested);
        }
        return this;
    }

    Checksum add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** The names and contents of all files in a folder and below. */
    Checksum addTree(Path folder) throws IOException {
        for (Path file : files(folder)) {
            add(folder.relativize(file).toString()).add(file);
        }
        return this;
    }

    /** In hexadecimal digits. To be asked once. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All files in a folder and below, in a stable order; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
