package cn.duibiao.reading;

import cn.duibiao.reading.ReadingException.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text layer of a PDF file. The text is written out by us, paragraph by line and cell by tab, and that text is what
 * offsets count in. Headers, footers and page numbers are not in it.
 */
final class PdfReader {

    private static final int MOST_PAGES = 2000;
    /** A page with a title has more than this; a picture of a page has at most a stamp. */
    private static final int GLYPHS_PER_PAGE = 15;
    private static final int UNKNOWN_PER_MILLE = 20;

    static {
        PdfFonts.use();
    }

    SourceFile read(byte[] bytes, String path) throws ReadingException {
        if (PdfBombs.isBomb(bytes)) {
            throw new ReadingException(Problem.OVERLOADED_PDF, path);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new ReadingException(Problem.TOO_MANY_PAGES, path, pages, MOST_PAGES);
            }
            PdfPages.Content content = PdfPages.of(document);
            checkHasText(content, pages, path);
            return source(content, path);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // Files for the holders of a certificate need a cryptography library that is not packaged.
            throw new ReadingException(Problem.ENCRYPTED_PDF, e, path);
        } catch (PdfBudget.Exceeded e) {
            throw new ReadingException(Problem.OVERLOADED_PDF, e, path);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox reports broken files by many unchecked exceptions, and follows deep structures by recursion.
            throw new ReadingException(Problem.BROKEN_PDF, e, path, String.valueOf(e.getMessage()));
        }
    }

    private static void checkHasText(PdfPages.Content content, int pages, String path) throws ReadingException {
        if (pages == 0) {
            throw new ReadingException(Problem.EMPTY, path);
        }
        if (content.glyphs() < (long) GLYPHS_PER_PAGE * pages) {
            throw new ReadingException(Problem.SCANNED_PDF, path, pages, content.glyphs());
        }
        if (content.unknown() * 1000L > (long) UNKNOWN_PER_MILLE * content.glyphs()) {
            throw new ReadingException(Problem.UNNAMED_CHARACTERS, path);
        }
    }

    private static SourceFile source(PdfPages.Content content, String path) throws ReadingException {
        List<PdfPage> pages = content.pages();
        List<List<PdfItem>> items = PdfRunningHeads.without(pages, pages.stream().map(PdfItem::of).toList()).stream()
                .map(PdfAlignedRows::tables).toList();
        PdfBlocks blocks = new PdfBlocks();
        PdfParagraphs.write(pages, items, blocks);
        String text = blocks.text();
        if (text.isBlank()) {
            throw new ReadingException(Problem.SCANNED_PDF, path, pages.size(), content.glyphs());
        }
        return new SourceFile(path, "pdf", "", content.isDamaged(), text, true, "", blocks.blocks());
    }
}
