package cn.duibiao.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures how much the compressed parts of a file hold, before anything of them is read into memory. Pictures are not
 * counted, because they are not read.
 */
final class PdfBombs {

    private static final long MOST = 256L << 20;
    private static final long MOST_OF_ONE = 64L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "end".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 1000;

    private PdfBombs() {
    }

    /** Whether the parts hold more than any document does, which means that they were made to fill the memory. */
    static boolean isBomb(byte[] bytes) {
        long total = 0;
        byte[] sink = new byte[1 << 16];
        int at = 0;
        while (at <= bytes.length - STREAM.length && total <= MOST) {
            if (!startsWith(bytes, at, STREAM) || at >= END.length && startsWith(bytes, at - END.length, END)) {
                at++;
                continue;
            }
            int data = at + STREAM.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            at = data;
            if (isDeflated(bytes, data) && !isPicture(bytes, data)) {
                Inflater inflater = new Inflater();
                inflater.setInput(bytes, data, bytes.length - data);
                long size = inflated(inflater, sink);
                total += size > MOST_OF_ONE ? MOST + 1 : size;
                at += (int) inflater.getBytesRead();
                inflater.end();
            }
        }
        return total > MOST;
    }

    private static long inflated(Inflater inflater, byte[] sink) {
        long total = 0;
        try {
            int count = inflater.inflate(sink);
            while (count > 0 && total <= MOST_OF_ONE) {
                total += count;
                count = inflater.inflate(sink);
            }
        } catch (DataFormatException e) {
            // Encrypted or broken data: what came before the error counts.
            return total;
        }
        return total;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeflated(byte[] bytes, int at) {
        return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private static boolean isPicture(byte[] bytes, int data) {
        int from = Math.max(0, data - DICTIONARY);
        String before = new String(bytes, from, data - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj"))).matches("(?s).*/Subtype\\s*/Image.*");
    }
}
