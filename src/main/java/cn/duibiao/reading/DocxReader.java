package cn.duibiao.reading;

import cn.duibiao.reading.ReadingException.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word document (DOCX). Its text is written out by us, paragraph by line and cell by tab, and that text is what offsets
 * count in. Footnotes are written as converters do, {@code [footnoteRef:N]} in the text and {@code [N: body]} behind the
 * paragraph, so that cleaning knows one shape only.
 */
final class DocxReader {

    SourceFile read(byte[] bytes, String path) throws ReadingException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxBlocks blocks = new DocxBlocks(document);
            blocks.add(document.getBodyElements());
            String text = blocks.text();
            if (text.isBlank()) {
                throw new ReadingException(Problem.EMPTY, path);
            }
            return new SourceFile(path, "docx", "", false, text, true, title(document), blocks.blocks());
        } catch (IOException | RuntimeException e) {
            // POI reports broken packages by many unchecked exceptions of its own and of its XML library.
            throw new ReadingException(Problem.BROKEN_DOCX, e, path, String.valueOf(e.getMessage()));
        }
    }

    private static String title(XWPFDocument document) {
        String title = document.getProperties().getCoreProperties().getTitle();
        return title == null ? "" : title.strip();
    }
}
