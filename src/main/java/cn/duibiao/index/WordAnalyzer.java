package cn.duibiao.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the words of an index are cut. The index keeps it, since queries have to be cut in the same way. */
public enum WordAnalyzer {

    /** As extraction has cut them, with the shorter words within words. */
    HANLP,
    /** By Lucene's smartcn. */
    SMARTCN;

    /** As it stands in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WordAnalyzer> ofCode(String code) {
        return Arrays.stream(values()).filter(analyzer -> analyzer.code().equals(code)).findFirst();
    }
}
