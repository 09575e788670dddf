package cn.duibiao.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the first bytes of a file say that it is. */
enum FileType {
    TEXT, DOCX, PDF, OTHER;

    private static final String ZIP = "PK\u0003\u0004";
    private static final int ZIP_LOOK = 1 << 16;
    private static final String PDF_MARK = "%PDF-";
    /** Readers of PDF files pass over what a web server or a mail program left before the mark. */
    private static final int PDF_LOOK = 1024;

    /** Formats that people mistake for text, DOCX or PDF, by their first bytes in ISO 8859-1. */
    private static final Map<String, String> KNOWN = Map.of(
            "\u00D0\u00CF\u0011\u00E0", "DOC/XLS/PPT",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG",
            "GIF8", "GIF",
            "Rar!", "RAR",
            "7z\u00BC\u00AF", "7z",
            "\u001F\u008B", "gzip");

    static FileType of(byte[] bytes) {
        String head = head(bytes, ZIP.length());
        if (head.equals(ZIP)) {
            // The entries of a DOCX have their names in clear text; other office formats have other folders.
            return head(bytes, ZIP_LOOK).contains("word/") || !namesOtherZip(bytes) ? DOCX : OTHER;
        }
        if (isPdf(bytes)) {
            return PDF;
        }
        return nameOf(bytes).isEmpty() ? TEXT : OTHER;
    }

    /** The name of a known format that is not read, or "". */
    static String nameOf(byte[] bytes) {
        String head = head(bytes, 8);
        return KNOWN.entrySet().stream().filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue).findFirst()
                .orElse(head.startsWith(ZIP) ? "ZIP" : "");
    }

    private static boolean isPdf(byte[] bytes) {
        String head = head(bytes, PDF_LOOK);
        int mark = head.indexOf(PDF_MARK);
        // In the middle of a line, a text speaks of the mark.
        return mark >= 0 && (head.substring(0, mark).isBlank() || head.charAt(mark - 1) == '\n');
    }

    private static boolean namesOtherZip(byte[] bytes) {
        String head = head(bytes, ZIP_LOOK);
        return !head.contains("[Content_Types].xml") || head.contains("xl/") || head.contains("ppt/");
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
