package cn.duibiao.document;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives documents readable ids such as songjiang-2021-work-report, unique as long as one object is asked: a second one
 * of the same kind gets -2. Not safe to share between threads: ids depend on the order of asking.
 */
public final class DocumentIds {

    private final Map<String, Integer> given = new HashMap<>();

    /** The document with its id. */
    public Document identified(Document document) {
        String base = base(document.metadata());
        int count = given.merge(base, 1, Integer::sum);
        return document.withId(count == 1 ? base : base + "-" + count);
    }

    private static String base(Metadata metadata) {
        String region = metadata.region().map(found -> found.pinyin()).orElse("unknown");
        String year = metadata.year() > 0 ? String.valueOf(metadata.year()) : "undated";
        return region + "-" + year + "-" + metadata.kind().code().replace('_', '-');
    }
}
