package cn.duibiao.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a passage, or of neighbouring passages of a document: songjiang-2021-work-report-p12, or -p12-13.
 *
 * @param first its place among the passages of the document, from 1
 * @param last  the place of the last one; the same as {@code first} for one passage
 */
public record PassageId(String docId, int first, int last) {

    private static final Pattern FORM = Pattern.compile("(.+)-p(\\d{1,9})(?:-(\\d{1,9}))?", Pattern.DOTALL);

    /** The passages that a text names, or empty where it names none. */
    public static Optional<PassageId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
        return last < first ? Optional.empty() : Optional.of(new PassageId(matcher.group(1), first, last));
    }

    public String text() {
        return docId + "-p" + first + (last == first ? "" : "-" + last);
    }
}
