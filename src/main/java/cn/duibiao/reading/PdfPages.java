package cn.duibiao.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the characters and the lines of each page with their places. Extends the library's extractor, which is made for
 * it, because only it sees the characters; its own layout is not used.
 */
final class PdfPages extends PDFTextStripper {

    private static final float STRAIGHT = 1f;
    private static final float SHORTEST_RULE = 4f;
    private static final float SLANTED = 0.1f;

    private final PdfBudget budget = new PdfBudget();
    private final PdfPaths paths = new PdfPaths();
    private final List<PdfPage> pages = new ArrayList<>();
    private int unknown;
    private int glyphs;
    private boolean broken;

    private PdfPages() {
        setShouldSeparateByBeads(false);
    }

    /**
     * @param pages   one for each direction of writing on a page, the one with most text first
     * @param glyphs  characters of the file
     * @param unknown how many of them the file does not name
     * @param broken  whether something on a page could not be read, so that text may be missing
     */
    record Content(List<PdfPage> pages, int glyphs, int unknown, boolean broken) {

        boolean isDamaged() {
            return broken || unknown > 0;
        }
    }

    static Content of(PDDocument document) throws IOException {
        PdfPages reader = new PdfPages();
        reader.writeText(document, Writer.nullWriter());
        return new Content(List.copyOf(reader.pages), reader.glyphs, reader.unknown, reader.broken);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        super.processOperator(operator, operands);
        if (getGraphicsState() != null) {
            paths.follow(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        broken = true;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.drawing();
        super.showForm(form);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        glyphs++;
        if (font.toUnicode(code) == null) {
            unknown++;
            showUnknown(place, font, code, displacement);
        } else {
            super.showGlyph(place, font, code, displacement);
        }
    }

    /** The library would leave the character out or guess it, and a number would lose a digit without a trace. */
    private void showUnknown(Matrix place, PDFont font, int code, Vector displacement) {
        PDRectangle crop = getCurrentPage().getCropBox();
        Matrix onPage = Matrix.concatenate(Matrix.getTranslateInstance(-crop.getLowerLeftX(), -crop.getLowerLeftY()), place);
        float width = displacement.getX() * place.getScalingFactorX();
        processTextPosition(new TextPosition(getCurrentPage().getRotation(), crop.getWidth(), crop.getHeight(), onPage,
                onPage.getTranslateX() + width, onPage.getTranslateY(), place.getScalingFactorY(), width, width / 2,
                PdfGlyph.UNKNOWN, new int[] {code}, font, 1, 1));
    }

    @Override
    protected void writePage() {
        PDRectangle crop = getCurrentPage().getCropBox();
        Map<Integer, List<PdfGlyph>> directions = new TreeMap<>();
        for (List<TextPosition> texts : getCharactersByArticle()) {
            for (TextPosition text : texts) {
                if (!text.getUnicode().isEmpty() && !isSlanted(text.getTextMatrix())) {
                    directions.computeIfAbsent((int) text.getDir(), any -> new ArrayList<>()).add(glyph(text));
                }
            }
        }
        directions.entrySet().stream()
                .sorted(Comparator.comparingInt(direction -> -direction.getValue().size()))
                .forEach(direction -> pages.add(page(crop, direction.getKey(), direction.getValue())));
        paths.clear();
    }

    private PdfPage page(PDRectangle crop, int direction, List<PdfGlyph> page) {
        boolean upright = direction % 180 == 0;
        List<PdfRule> rules = new ArrayList<>();
        for (float[] line : paths.painted()) {
            addRule(rules, turned(crop, direction, line[0], line[1]), turned(crop, direction, line[2], line[3]));
        }
        return new PdfPage(getCurrentPageNo(), upright ? crop.getWidth() : crop.getHeight(),
                upright ? crop.getHeight() : crop.getWidth(), page, rules);
    }

    private static PdfGlyph glyph(TextPosition text) {
        float size = Math.max(1, Math.max(text.getYScale(), text.getXScale()));
        return new PdfGlyph(PdfCharacters.usual(text.getUnicode()), text.getXDirAdj(), text.getYDirAdj(),
                text.getWidthDirAdj(), size);
    }

    /** Text across the page is a watermark. */
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float up = Math.abs(matrix.getShearY());
        return Math.min(along, up) > SLANTED * Math.max(along, up);
    }

    private static float[] turned(PDRectangle crop, int direction, float pageX, float pageY) {
        float x = pageX - crop.getLowerLeftX();
        float y = pageY - crop.getLowerLeftY();
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {crop.getWidth() - x, y};
            case 270 -> new float[] {crop.getHeight() - y, crop.getWidth() - x};
            default -> new float[] {x, crop.getHeight() - y};
        };
    }

    private static void addRule(List<PdfRule> rules, float[] a, float[] b) {
        float width = Math.abs(a[0] - b[0]);
        float height = Math.abs(a[1] - b[1]);
        if (height <= STRAIGHT && width >= SHORTEST_RULE) {
            rules.add(new PdfRule(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
        } else if (width <= STRAIGHT && height >= SHORTEST_RULE) {
            rules.add(new PdfRule(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
        }
    }
}
