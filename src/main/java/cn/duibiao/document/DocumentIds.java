package cn.duibiao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives documents readable ids such as songjiang-2021-work-report, unique as long as one object is asked: a second one
 * of the same kind gets -2. Not safe to share between threads: ids depend on the order of asking.
 */
public final class DocumentIds {

    /** What stands behind the kind of a document, whose code has no digits. */
    private static final Pattern COUNT = Pattern.compile("-[0-9]+$");

    private final Map<String, Integer> given = new HashMap<>();

    /** The document with its id. */
    public Document identified(Document document) {
        return document.withId(next(base(document.metadata())));
    }

    /**
     * Gives documents the ids that they had before, if it is still their turn for these.
     *
     * @param previous ids of documents one after the other, given by another object of this class
     * @return whether they have been given; otherwise it is as if nobody had asked
     */
    public boolean giveAgain(List<String> previous) {
        DocumentIds ahead = new DocumentIds();
        ahead.given.putAll(given);
        for (String id : previous) {
            if (!ahead.next(COUNT.matcher(id).replaceFirst("")).equals(id)) {
                return false;
            }
        }
        given.putAll(ahead.given);
        return true;
    }

    private String next(String base) {
        int count = given.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }

    private static String base(Metadata metadata) {
        String region = metadata.region().map(found -> found.pinyin()).orElse("unknown");
        String year = metadata.year() > 0 ? String.valueOf(metadata.year()) : "undated";
        return region + "-" + year + "-" + metadata.kind().code().replace('_', '-');
    }
}
