package cn.duibiao.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Something in the annotations, their text or the facts table that keeps them from being compared.
 *
 * @param key       of the words in the resource bundle
 * @param line      1-based, or 0 where the whole file is meant
 * @param arguments for the words
 */
public record Problem(String key, Path file, long line, List<Object> arguments) {

    /** What can be wrong, with the arguments of its words. */
    public enum Kind {
        /** A folder without annotations. */
        NO_GOLD,
        /** A folder without a facts table. */
        NO_FACTS,
        /** Argument: the name that two files of annotations share. */
        SAME_NAME,
        /** Argument: what the JSON library says. */
        BAD_JSON,
        /** JSON, but no object. */
        NO_OBJECT,
        /** Argument: a field or column that is missing. */
        MISSING,
        /** Argument: a field or cell that must not be empty. */
        EMPTY,
        /** Argument: a field that has to be text. */
        NO_TEXT_FIELD,
        /** Arguments: field, what stands there, what may stand there. */
        BAD_CODE,
        /** Argument: what stands in the field value. */
        BAD_VALUE,
        /** Argument: what stands in the column value_offset. */
        BAD_OFFSET,
        /** Arguments: number of cells in the row, number of columns. */
        CELL_COUNT,
        /** Argument: what the CSV library says. */
        BAD_CSV,
        /** A facts table in another encoding. */
        NOT_UTF8,
        /** Arguments: value_text, quote. */
        VALUE_NOT_IN_QUOTE,
        /** Arguments: value_text, quote. The first is taken. */
        VALUE_TWICE_IN_QUOTE,
        /** Arguments: quote, text file. The annotation is left out. */
        QUOTE_NOT_IN_TEXT,
        /** Argument: quote. The annotation counts as missed. */
        QUOTE_NOT_IN_EVIDENCE,
        /** Argument: name of the text that is looked for. */
        NO_TEXT,
        /** No document of the results has any of the quotes. */
        NO_DOCUMENT;

        public String key() {
            return "evaluate.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(Kind kind, Path file, long line, Object... arguments) {
        return new Problem(kind.key(), file, line, List.of(arguments));
    }
}
