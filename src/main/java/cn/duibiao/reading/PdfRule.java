package cn.duibiao.reading;

/**
 * A straight line drawn on a page, in points of the upright page.
 *
 * @param at   distance from the top of a horizontal line, from the left of a vertical one
 * @param from its left or upper end
 * @param to   its right or lower end
 */
record PdfRule(boolean horizontal, float at, float from, float to) {

    boolean crosses(PdfRule other, float tolerance) {
        return horizontal != other.horizontal && reaches(other.at, tolerance) && other.reaches(at, tolerance);
    }

    boolean reaches(float place, float tolerance) {
        return from - tolerance <= place && place <= to + tolerance;
    }
}
