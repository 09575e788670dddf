package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.List;

/** How Latin names are written that a converter has put into lower case: {@code models/latin-names.tsv}. Immutable. */
public final class LatinNames {

    private static final String FILE = "latin-names.tsv";

    private final List<Name> names;

    private LatinNames(List<Name> names) {
        this.names = names;
    }

    /** A name as it is found and, of the same length, as it should be read. */
    public record Name(String written, String proper) {
    }

    /**
     * Reads the names.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static LatinNames load(KnowledgeFiles files) {
        return new LatinNames(files.table(FILE, "written", "proper").stream().map(LatinNames::name)
                .sorted(Comparator.comparingInt((Name name) -> name.written().length()).reversed()).toList());
    }

    private static Name name(Row row) {
        Name name = new Name(row.require("written"), row.require("proper"));
        if (name.written().length() != name.proper().length()) {
            throw row.error("the two forms differ in length");
        }
        return name;
    }

    /** All of them, the longest first. */
    public List<Name> all() {
        return names;
    }
}
