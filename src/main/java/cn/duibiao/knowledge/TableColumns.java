package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The headers of {@code models/table-columns.tsv}. Immutable. */
public final class TableColumns {

    private static final String FILE = "table-columns.tsv";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final List<Header> headers;

    /** What a column holds. */
    public enum ColumnRole { NUMBER, INDICATOR, UNIT, BINDING, VALUE, NONE, OTHER }

    private record Header(String words, ColumnRole role) {
    }

    private TableColumns(List<Header> headers) {
        this.headers = headers;
    }

    public static TableColumns load(KnowledgeFiles files) {
        return new TableColumns(files.table(FILE, "header", "role").stream().map(TableColumns::header)
                .sorted(Comparator.comparingInt((Header header) -> -header.words().length())).toList());
    }

    private static Header header(Row row) {
        try {
            return new Header(row.require("header"), ColumnRole.valueOf(row.require("role").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown role: " + row.get("role"));
        }
    }

    /** The role of a column; one that names a year holds values, one that no word describes is OTHER. */
    public ColumnRole role(String header) {
        String words = header.replaceAll("\\s", "");
        if (YEAR.matcher(words).find()) {
            return ColumnRole.VALUE;
        }
        return headers.stream().filter(known -> words.contains(known.words())).map(Header::role).findFirst()
                .orElse(ColumnRole.OTHER);
    }
}
