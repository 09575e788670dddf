package cn.duibiao.reading;

import cn.duibiao.reading.ReadingException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a file of any supported format. What a file is, its content decides; its name only helps.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class SourceReader {

    /** Larger files are refused: a report has less than 1 MB, and a bigger one would not fit the heap. */
    public static final long LIMIT_BYTES = 32L << 20;

    private static final int ALLOWED_CONTROLS_PER_MILLE = 20;

    /**
     * @param relativePath how the file is named in the output
     * @throws ReadingException where nothing can be read from the file
     */
    public SourceFile read(Path file, String relativePath) throws ReadingException {
        byte[] bytes = bytes(file, relativePath);
        FileType type = FileType.of(bytes);
        if (type == FileType.DOCX) {
            return new DocxReader().read(bytes, relativePath);
        }
        if (type == FileType.PDF) {
            return new PdfReader().read(bytes, relativePath);
        }
        if (type == FileType.OTHER) {
            throw new ReadingException(Problem.UNSUPPORTED, relativePath, FileType.nameOf(bytes));
        }
        String lowerName = relativePath.toLowerCase(Locale.ROOT);
        if (lowerName.endsWith(".docx")) {
            throw new ReadingException(Problem.BROKEN_DOCX, relativePath, "no zip header");
        }
        if (lowerName.endsWith(".pdf")) {
            throw new ReadingException(Problem.BROKEN_PDF, relativePath, "no PDF header");
        }
        Decoded decoded = CharsetDetector.decode(bytes);
        checkIsText(decoded.text(), relativePath);
        return HtmlReader.isHtml(decoded.text(), lowerName)
                ? new HtmlReader().read(decoded, relativePath)
                : new TextReader().read(decoded, relativePath);
    }

    private static byte[] bytes(Path file, String name) throws ReadingException {
        try {
            long size = Files.size(file);
            if (size > LIMIT_BYTES) {
                throw new ReadingException(Problem.TOO_LARGE, name, size >> 20, LIMIT_BYTES >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) LIMIT_BYTES + 1);
                if (bytes.length > LIMIT_BYTES) {
                    throw new ReadingException(Problem.TOO_LARGE, name, bytes.length >> 20, LIMIT_BYTES >> 20);
                }
                if (bytes.length == 0) {
                    throw new ReadingException(Problem.EMPTY, name);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new ReadingException(Problem.UNREADABLE, e, name, reason(e));
        }
    }

    /** The system's messages for the common cases are the bare path. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    private static void checkIsText(String text, String name) throws ReadingException {
        long controls = 0;
        long visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == CharsetDetector.REPLACEMENT || Character.isISOControl(unit) && !Character.isWhitespace(unit)) {
                controls++;
            } else if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && unit != '\uFEFF') {
                visible++;
            }
        }
        if (visible == 0 && controls == 0) {
            throw new ReadingException(Problem.EMPTY, name);
        }
        if (controls * 1000 > ALLOWED_CONTROLS_PER_MILLE * (visible + controls)) {
            throw new ReadingException(Problem.BINARY, name);
        }
    }
}
