package cn.duibiao.index;

import java.util.Optional;

/**
 * The name of a passage.
 *
 * @param number its place among the passages of the document, from 1
 */
public record PassageId(String docId, int number) {

    private static final String MARK = "-p";
    private static final int LONGEST_NUMBER = 9;

    /** The passage that a text names, or empty where it names none. */
    public static Optional<PassageId> parse(String text) {
        int mark = text.lastIndexOf(MARK);
        String number = mark < 0 ? "" : text.substring(mark + MARK.length());
        if (mark < 1 || number.isEmpty() || number.length() > LONGEST_NUMBER
                || !number.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return Optional.empty();
        }
        return Optional.of(new PassageId(text.substring(0, mark), Integer.parseInt(number)));
    }

    public String text() {
        return docId + MARK + number;
    }
}
