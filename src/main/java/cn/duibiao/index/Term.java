package cn.duibiao.index;

/**
 * A unit of search and where it stands in its text.
 *
 * @param text  folded: full width to half width, upper case to lower case
 * @param start in UTF-16 units
 * @param end   exclusive
 * @param step  how many positions behind the term before it; 0 for a second term at the same position
 */
record Term(String text, int start, int end, int step) {

    Term withStep(int positions) {
        return new Term(text, start, end, positions);
    }
}
