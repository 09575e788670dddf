package cn.duibiao.tables;

import java.nio.file.Path;

/** A table of a results folder cannot be read back. The message names file and row. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param row 1-based with the header as the first, or 0 where the whole file is meant
     */
    TableException(Path file, long row, String message) {
        super(row > 0 ? file + ", row " + row + ": " + message : file + ": " + message);
    }
}
