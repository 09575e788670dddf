package cn.duibiao.pipeline;

import cn.duibiao.tables.InputsTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of a file. */
final class InputChecksum {

    private InputChecksum() {
    }

    /** Size and SHA-256; a file that cannot be read gets none here, and is reported when it is read. */
    static InputsTable.Row of(InputFile file) {
        try (InputStream stream = Files.newInputStream(file.path());
             DigestInputStream digested = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            long bytes = digested.transferTo(OutputStream.nullOutputStream());
            return new InputsTable.Row(file.name(), bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException e) {
            return new InputsTable.Row(file.name(), -1, "");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
