package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words of the headers and cells of indicator tables: {@code models/table-words.tsv}. Immutable. */
public final class TableWords {

    private static final String FILE = "table-words.tsv";

    private final Set<String> headers = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> categories = new HashSet<>();
    private final Set<String> bindings = new HashSet<>();
    private final List<Pattern> values = new ArrayList<>();
    private final List<String> qualitative = new ArrayList<>();

    private TableWords() {
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static TableWords load(KnowledgeFiles files) {
        TableWords words = new TableWords();
        for (Row row : files.table(FILE, "kind", "text")) {
            words.add(row, row.require("text"));
        }
        return words;
    }

    private void add(Row row, String text) {
        switch (row.require("kind")) {
            case "header" -> headers.add(text);
            case "number" -> numbers.add(text);
            case "category" -> categories.add(text);
            case "binding" -> bindings.add(text);
            case "qualitative" -> qualitative.add(text);
            case "value" -> {
                try {
                    values.add(Pattern.compile(text));
                } catch (PatternSyntaxException e) {
                    throw row.error("no regular expression: " + e.getDescription());
                }
            }
            default -> throw row.error("unknown kind: " + row.get("kind"));
        }
    }

    /** Whether a cell without blanks names a column. */
    public boolean isHeader(String cell) {
        return headers.contains(cell) || numbers.contains(cell) || categories.contains(cell) || isValueHeader(cell);
    }

    /** Whether it names the column that counts the rows. */
    public boolean isNumberHeader(String cell) {
        return numbers.contains(cell);
    }

    /** Whether it names a column that groups rows. */
    public boolean isCategoryHeader(String cell) {
        return categories.contains(cell);
    }

    /** Whether it names a column of values, such as 2025年目标. */
    public boolean isValueHeader(String cell) {
        return values.stream().anyMatch(value -> value.matcher(cell).matches());
    }

    /** Whether a cell says what legal force an indicator has. */
    public boolean isBinding(String cell) {
        return bindings.contains(cell);
    }

    /** Whether a cell is a target in words, such as 高于全市平均水平. */
    public boolean isQualitative(String cell) {
        return qualitative.stream().anyMatch(cell::startsWith);
    }
}
