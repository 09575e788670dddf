package cn.duibiao.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Follows the drawing operators of a page and keeps the straight lines that are painted, as the page has them. */
final class PdfPaths {

    /** A map or a chart has more lines than a table; those pages are read without any. */
    private static final int MOST = 20_000;

    private final List<float[]> painted = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float at = new Point2D.Float();

    void clear() {
        painted.clear();
        path.clear();
    }

    /** Ends of the painted lines: x, y, x, y in the units of the page, from its lower left corner. */
    List<float[]> painted() {
        return painted.size() >= MOST ? List.of() : List.copyOf(painted);
    }

    void follow(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> start = at = point(operands, 0, matrix);
            case "l" -> lineTo(point(operands, 0, matrix));
            case "c" -> at = point(operands, 4, matrix);
            case "v", "y" -> at = point(operands, 2, matrix);
            case "h" -> lineTo(start);
            case "re" -> rectangle(operands, matrix);
            case "s", "b", "b*" -> {
                lineTo(start);
                paint();
            }
            case "S", "f", "F", "f*", "B", "B*" -> paint();
            case "n" -> path.clear();
            default -> {
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        start = at = matrix.transformPoint(x, y);
        lineTo(matrix.transformPoint(x + width, y));
        lineTo(matrix.transformPoint(x + width, y + height));
        lineTo(matrix.transformPoint(x, y + height));
        lineTo(start);
    }

    private void lineTo(Point2D.Float end) {
        if (path.size() < MOST) {
            path.add(new float[] {at.x, at.y, end.x, end.y});
        }
        at = end;
    }

    private void paint() {
        if (painted.size() + path.size() <= MOST) {
            painted.addAll(path);
        }
        path.clear();
    }

    private static Point2D.Float point(List<COSBase> operands, int first, Matrix matrix) {
        return matrix.transformPoint(number(operands, first), number(operands, first + 1));
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
